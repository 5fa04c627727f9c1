// The shapes come from the zod schemas, so that each has one home. Types only: no zod reaches the browser.
export type { Allocation, Designation, Outcome, SectorStandard } from '#schema/allocation';
export type { Audience, AudienceTraining, RoleExample } from '#schema/audience';
export type { Booklet } from '#schema/booklet';
export type { Catalogue, Helpline, LawFact, Question, Role, Wording } from '#schema/catalogue';
export type { Criterion, WayIn } from '#schema/criterion';
export type { Anomaly, Contact, Reference } from '#schema/documents';
export type { Framework } from '#schema/framework';
export type { Area, Body, Rights } from '#schema/identity';
export type {
  Domain,
  Duration,
  Duty,
  Nation,
  PartialDate,
  Persona,
  Source,
  Statement,
} from '#schema/primitives';
export type { Clock, PeopleRule, Rule, RuleKind } from '#schema/rule';
export type { Charging, Evaluation, Reporting, Topic, TopicKind } from '#schema/running';
export type { NotStated, NotStatedTopic } from '#schema/silence';
export type { Course, Entitlement, EntitlementStrength, Level, Provider, Selector } from '#schema/training';
export type { Theme, ValueItem, ValueSet } from '#schema/values';
