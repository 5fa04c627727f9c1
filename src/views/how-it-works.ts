import type {
  Anomaly,
  Catalogue,
  Charging,
  Designation,
  Evaluation,
  Framework,
  NotStated,
  Outcome,
  Question,
  Reporting,
  SectorStandard,
  Topic,
  TopicKind,
} from '#model/framework';
import { type BodyView, toBodyViews } from './body-views.ts';
import {
  type ContactView,
  type LawClaim,
  type ReferenceView,
  toContacts,
  toLawClaims,
  toReferences,
} from './document-views.ts';
import { type RuleSheet, toRuleSheets } from './rule-sheet.ts';
import { type StandardView, toStandardView } from './standards.ts';
import { topicHeading } from './words.ts';

/** A block of a section; the page has one component for each kind. */
export type Block =
  | { readonly kind: 'topics'; readonly topics: readonly Topic[] }
  | { readonly kind: 'allocation' }
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'outcomes'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'designations'; readonly designations: readonly Designation[] }
  | { readonly kind: 'bodies'; readonly bodies: readonly BodyView[] }
  | { readonly kind: 'things'; readonly rules: readonly RuleSheet[] }
  | { readonly kind: 'evaluation'; readonly evaluation: readonly Evaluation[] }
  | { readonly kind: 'reporting'; readonly reporting: readonly Reporting[] }
  | { readonly kind: 'charging'; readonly charging: readonly Charging[] }
  | { readonly kind: 'standards'; readonly standards: readonly StandardView[] }
  | { readonly kind: 'law'; readonly claims: readonly LawClaim[] }
  | { readonly kind: 'document' }
  | { readonly kind: 'rights' }
  | { readonly kind: 'contacts'; readonly contacts: readonly ContactView[] }
  | { readonly kind: 'references'; readonly references: readonly ReferenceView[] }
  | { readonly kind: 'anomalies'; readonly anomalies: readonly Anomaly[] }
  | { readonly kind: 'not-stated'; readonly items: readonly NotStated[] };

/** A heading with something under it. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Everything that explains how a strategy works, in an order that goes from why to small print. Empty sections are left out. */
export function toHowItWorks(framework: Framework, catalogue: Catalogue): readonly Section[] {
  const rules = toRuleSheets(framework, catalogue);
  const topics = (...kinds: readonly TopicKind[]) => topicsBlock(framework, kinds);
  const sections: readonly Section[] = [
    topicSection(framework, 'purpose'),
    topicSection(framework, 'context'),
    topicSection(framework, 'definitions'),
    topicSection(framework, 'priorities'),
    topicSection(framework, 'focus-groups'),
    topicSection(framework, 'principles'),
    section('who-decides', 'Who decides what', [
      { kind: 'allocation' },
      ...topics('who-decides'),
      ...some(framework.questions, (questions) => ({ kind: 'questions', questions })),
      ...some(framework.outcomes, (outcomes) => ({ kind: 'outcomes', outcomes })),
    ]),
    section('special-posts', 'Special posts', [
      ...some(framework.designations, (designations) => ({ kind: 'designations', designations })),
    ]),
    topicSection(framework, 'responsibilities'),
    section('governance', 'Bodies and governance', [
      ...topics('governance'),
      { kind: 'bodies', bodies: toBodyViews(framework) },
    ]),
    topicSection(framework, 'finding-needs'),
    topicSection(framework, 'programme'),
    topicSection(framework, 'access'),
    topicSection(framework, 'training-pool'),
    topicSection(framework, 'quality'),
    section('packages', 'Rules about packages and programmes', [
      ...some(rules.things, (things) => ({ kind: 'things', rules: things })),
    ]),
    section('evaluation', 'Evaluation', [
      ...topics('evaluation'),
      ...some(framework.evaluation, (evaluation) => ({ kind: 'evaluation', evaluation })),
    ]),
    topicSection(framework, 'success-signs'),
    section('data', 'Data and reporting', [
      ...topics('data'),
      ...some(framework.reporting, (reporting) => ({ kind: 'reporting', reporting })),
    ]),
    section('charging', 'Money', [
      ...topics('funding'),
      ...some(framework.charging, (charging) => ({ kind: 'charging', charging })),
    ]),
    section('sector-standards', 'Standards of single sectors', [
      ...some(framework.sectorStandards, (standards) => ({
        kind: 'standards',
        standards: standards.map((s: SectorStandard) => toStandardView(framework, catalogue, s, 'possible')),
      })),
    ]),
    section('law', 'Law and guidance that it names', [
      ...some(framework.legalBasis, () => ({ kind: 'law', claims: toLawClaims(framework) })),
    ]),
    section('document', 'The document', [{ kind: 'document' }, ...topics('review')]),
    section('rights', 'Rights', [{ kind: 'rights' }]),
    section('contacts', 'Contacts', [
      ...some(framework.contacts, (contacts) => ({ kind: 'contacts', contacts: toContacts(contacts) })),
    ]),
    section('references', 'Documents that it names', [
      ...some(framework.references, (references) => ({
        kind: 'references',
        references: toReferences(references),
      })),
    ]),
    section('oddities', 'Oddities of the document', [
      ...some(framework.anomalies, (anomalies) => ({ kind: 'anomalies', anomalies })),
    ]),
    section('not-stated', 'What it does not say', [
      ...some(framework.notStated, (items) => ({ kind: 'not-stated', items })),
    ]),
  ];
  return sections.filter((s) => s.blocks.length > 0);
}

function section(id: string, heading: string, blocks: readonly Block[]): Section {
  return { id, heading, blocks };
}

/** A block, but only where the list has something in it. */
function some<T>(list: readonly T[] | undefined, block: (list: readonly T[]) => Block): readonly Block[] {
  return list && list.length > 0 ? [block(list)] : [];
}

function topicSection(framework: Framework, kind: TopicKind): Section {
  return section(kind, topicHeading[kind], topicsBlock(framework, [kind]));
}

function topicsBlock(framework: Framework, kinds: readonly TopicKind[]): readonly Block[] {
  const found = (framework.topics ?? []).filter((topic) => kinds.includes(topic.topic));
  return found.length > 0 ? [{ kind: 'topics', topics: found }] : [];
}
