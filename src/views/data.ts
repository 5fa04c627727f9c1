import type { Answer } from '#answer/answer';
import type { Basis } from '#answer/placement';
import type { TimingItem } from '#answer/timing';
import type { TrainingItem } from '#answer/training';
import type { CurrencyStatus } from '#model/currency';
import type { Duration, Duty, EntitlementStrength, Framework, RuleKind, Source } from '#model/framework';
import { editionWords } from './edition-words.ts';
import { rolePath } from './links.ts';
import { toRoleSummary } from './role-summary.ts';
import type { Edition, Site } from './site.ts';

// The open data of the site. These shapes are a promise to programs: fields may be added, none changed or taken away.

/** `/data/frameworks.json` */
export interface FrameworksData {
  /** The ISO day for which the statuses hold. */
  readonly asOf: string;
  readonly frameworks: readonly FrameworkSummary[];
}

export interface FrameworkSummary {
  readonly id: string;
  readonly title: string;
  readonly areas: readonly { readonly id: string; readonly name: string; readonly nation: string }[];
  /** "Adults and children, 2023–25" */
  readonly about: string;
  readonly period: Framework['period'];
  readonly status: CurrencyStatus;
  /** The newer edition of the same area, if this is not the newest; that it replaces this one may be our reading. */
  readonly newer?: string;
  readonly url: string;
  readonly data: string;
  /** Only where the owners want to be asked. It has to go wherever the data goes. */
  readonly rightsNotice?: string;
}

/** `/data/frameworks/{id}.json`: the framework as in its file, and what it answers for every role. */
export interface FrameworkData extends Framework {
  readonly asOf: string;
  readonly status: CurrencyStatus;
  readonly rightsNotice?: string;
  readonly roles: Readonly<Record<string, RoleAnswerData>>;
}

/** The kernel's answer for one role. Ids refer to the framework in the same file. */
export interface RoleAnswerData {
  readonly headline: string;
  readonly basis: Basis;
  readonly placement: Answer['placement']['kind'];
  /** Groups that the role is in. Empty when it depends, or when there is none. */
  readonly audiences: readonly string[];
  /** Groups that it may be in, by what the person does. */
  readonly possibleAudiences: readonly string[];
  /** The answer without a group, where there is none. */
  readonly outcome?: string;
  readonly training: readonly TrainingData[];
  readonly timing: readonly TimingData[];
  readonly url: string;
}

export interface TrainingData {
  readonly level?: string;
  readonly audience?: string;
  readonly label: string;
  readonly strength?: EntitlementStrength | Duty;
  readonly condition?: string;
  readonly fit: 'matched' | 'possible';
  readonly source: Source;
}

export interface TimingData {
  readonly rule: string;
  readonly kind: RuleKind;
  readonly strength: Duty;
  readonly fit: 'matched' | 'possible';
  /** ISO 8601: a deadline, counted from `from`. */
  readonly within?: Duration;
  /** ISO 8601: an interval. */
  readonly every?: Duration;
  readonly from?: string;
  /** The rule that takes its place for this role. */
  readonly replacedBy?: string;
  readonly source: Source;
}

/** `/data/roles.json` */
export interface RolesData {
  readonly asOf: string;
  readonly roles: readonly {
    readonly id: string;
    readonly label: string;
    readonly sector: string;
    readonly aliases: readonly string[];
    readonly generic: boolean;
    /** By framework id: how the answer is known, and the groups. */
    readonly frameworks: Readonly<Record<string, Pick<RoleAnswerData, 'basis' | 'headline' | 'audiences'>>>;
  }[];
}

export function toFrameworksData(site: Site): FrameworksData {
  return { asOf: site.asOf, frameworks: site.editions.map(toSummary) };
}

function toSummary({ framework, currency, newer }: Edition): FrameworkSummary {
  return {
    id: framework.id,
    title: framework.title,
    areas: framework.areas.map(({ id, name, nation }) => ({ id, name, nation })),
    about: editionWords(framework),
    period: framework.period,
    status: currency.status,
    ...(newer && { newer: newer.framework.id }),
    url: `/${framework.id}/`,
    data: `/data/frameworks/${framework.id}.json`,
    ...noticeOf(framework),
  };
}

export function toFrameworkData(site: Site, { framework, currency }: Edition): FrameworkData {
  return {
    ...noticeOf(framework),
    ...framework,
    asOf: site.asOf,
    status: currency.status,
    roles: rolesOf(site, framework),
  };
}

export function toRolesData(site: Site): RolesData {
  const byFramework = site.editions.map(({ framework }) => [framework.id, rolesOf(site, framework)] as const);
  return {
    asOf: site.asOf,
    roles: site.roles.map((role) => ({
      id: role.id,
      label: role.label,
      sector: role.sector,
      aliases: role.aliases,
      generic: role.generic === true,
      frameworks: Object.fromEntries(
        byFramework.flatMap(([id, roles]) => {
          const found = roles[role.id];
          return found
            ? [[id, { basis: found.basis, headline: found.headline, audiences: found.audiences }]]
            : [];
        }),
      ),
    })),
  };
}

export function noticeOf({ rights }: Framework): { readonly rightsNotice?: string } {
  return rights.permissionRequired ? { rightsNotice: rights.notice ?? rights.statement } : {};
}

function rolesOf(site: Site, framework: Framework): FrameworkData['roles'] {
  return Object.fromEntries(
    site.roles.map((role) => {
      const answer = site.answerFor(framework, role);
      const { headline } = toRoleSummary(framework, role, answer, site.catalogue);
      return [role.id, toRoleAnswer(answer, headline, rolePath(framework.id, role.id))];
    }),
  );
}

function toRoleAnswer(
  { placement, basis, training, timing }: Answer,
  headline: string,
  url: string,
): RoleAnswerData {
  return {
    headline,
    basis,
    placement: placement.kind,
    audiences: placement.kind === 'allocated' ? placement.audiences.map((fit) => fit.audience.id) : [],
    possibleAudiences: placement.kind === 'none' ? [] : placement.possible.map((fit) => fit.audience.id),
    ...(placement.kind === 'none' && { outcome: placement.outcome.id }),
    training: training.map(toTraining),
    timing: timing.map(toTiming),
    url,
  };
}

function toTraining(item: TrainingItem): TrainingData {
  if (item.kind === 'level') {
    const { level, strength, condition, fit, source } = item;
    return { level: level.id, label: level.label, strength, ...(condition && { condition }), fit, source };
  }
  const { audience, training, fit, source } = item;
  const { label, strength } = training;
  return { audience: audience.id, label, ...(strength && { strength }), fit, source };
}

function toTiming({ rule, fit, replacedBy }: TimingItem): TimingData {
  return {
    rule: rule.id,
    kind: rule.kind,
    strength: rule.strength,
    fit,
    ...('within' in rule && { within: rule.within }),
    ...('every' in rule && { every: rule.every }),
    ...('from' in rule && { from: rule.from }),
    ...(replacedBy && { replacedBy }),
    source: rule.source,
  };
}
