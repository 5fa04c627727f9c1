import { type Answer, answer } from '#answer/answer';
import type { Answers } from '#answer/person';
import type { AudienceTraining, Booklet, Framework, NotStated } from '#model/framework';
import { formatPartialDate } from '#model/partial-date';
import { answerForAudience } from './audience-answer.ts';
import { type BadgeRow, toBadgeRows } from './badge.ts';
import type { GroupMention } from './group-mentions.ts';
import { type LawView, lawFor } from './law-views.ts';
import { groupPath } from './links.ts';
import { type RuleView, toRuleView } from './rule-view.ts';
import type { Edition, Site } from './site.ts';
import { type StandardView, toStandardView } from './standards.ts';
import { type Matrix, toMatrix } from './training-table.ts';
import { toValueSets, type ValueSetView } from './values-page.ts';
import { strengthWord } from './words.ts';

interface BookletChapter {
  readonly id: string;
  readonly title: string;
  readonly kind: 'written' | 'training' | 'values';
  readonly law: readonly LawView[];
}

/** The chapter "Your training": what the strategy says to the readers of this booklet. */
export interface BookletTrainingView {
  readonly rows: readonly BadgeRow[];
  readonly levels: readonly {
    readonly label: string;
    readonly text: string;
    readonly strength: string;
    readonly courses: readonly string[];
  }[];
  readonly trainings: readonly { readonly label: string; readonly training: AudienceTraining }[];
  readonly rules: readonly RuleView[];
  readonly otherRules: readonly RuleView[];
  readonly groups: readonly GroupMention[];
  readonly matrix: Matrix | undefined;
  readonly outcome: { readonly text: string; readonly nextStep: string } | undefined;
  readonly standards: readonly StandardView[];
  readonly notStated: readonly NotStated[];
}

export interface BookletPage {
  readonly forWhom: string;
  readonly title: string;
  readonly areaName: string;
  readonly strategy: string;
  readonly currency: string;
  readonly currencySentence: string;
  readonly made: string;
  readonly chapters: readonly BookletChapter[];
  readonly training: BookletTrainingView;
  readonly values: readonly ValueSetView[];
}

interface Written {
  readonly id: string;
  readonly title: string;
  readonly lawTopics: readonly string[];
}

/** Residents read their own, plainer chapters. */
export function bookletEdition(booklet: Booklet): 'booklets' | 'residents' {
  return booklet.kind === 'residents' ? 'residents' : 'booklets';
}

export function toBooklet(
  edition: Edition,
  booklet: Booklet,
  site: Site,
  written: readonly Written[],
): BookletPage {
  const { framework, currency } = edition;
  return {
    title: booklet.title,
    forWhom: booklet.forWhom,
    areaName: framework.areaName,
    strategy: framework.title,
    currency: currency.label,
    currencySentence: currency.sentence,
    made: formatPartialDate(site.asOf),
    chapters: booklet.chapters.flatMap((id) => toChapter(framework, id, site, written)),
    training: toTraining(framework, booklet, site),
    values: toValueSets(framework),
  };
}

function toChapter(
  framework: Framework,
  id: string,
  site: Site,
  written: readonly Written[],
): readonly BookletChapter[] {
  if (id === 'your-training') return [{ id, title: 'Your training', kind: 'training', law: [] }];
  if (id === 'values') {
    return framework.values?.length ? [{ id, title: 'Values and principles', kind: 'values', law: [] }] : [];
  }
  const chapter = written.find((w) => w.id === id);
  if (!chapter) return [];
  return [{ id, title: chapter.title, kind: 'written', law: lawFor(framework, chapter.lawTopics, site) }];
}

const staff: Answers = { connection: ['employee'] };

function toTraining(framework: Framework, booklet: Booklet, site: Site): BookletTrainingView {
  const found = answerFor(framework, booklet, site.asOf);
  const { placement } = found;
  const general = placement.kind !== 'allocated';
  return {
    rows: toBadgeRows(framework, { isResident: booklet.kind === 'residents' }, found),
    levels: general ? [] : levelsOf(found),
    trainings: found.training.flatMap((t) =>
      t.kind === 'audience' && t.fit === 'matched' ? [{ label: t.audience.label, training: t.training }] : [],
    ),
    rules: found.timing.filter((t) => t.fit === 'matched').map(toRuleView(framework)),
    otherRules: found.timing.filter((t) => t.fit === 'possible').map(toRuleView(framework)),
    groups: general
      ? (framework.audiences ?? []).map((audience) => ({
          audience,
          href: groupPath(framework.id, audience.id),
          reason: undefined,
        }))
      : [],
    matrix: general ? toMatrix(framework) : undefined,
    outcome:
      placement.kind === 'none'
        ? { text: placement.outcome.text, nextStep: placement.outcome.nextStep }
        : undefined,
    standards: found.sectorStandards.map(({ standard, fit }) =>
      toStandardView(framework, site.catalogue, standard, fit),
    ),
    notStated: found.notStated,
  };
}

/** The kernel's answer for the readers of a booklet: those in its group, trainers, or staff of whom nothing more is known. */
function answerFor(framework: Framework, booklet: Booklet, asOf: string): Answer {
  const audience = framework.audiences?.find((a) => booklet.audiences?.includes(a.id));
  if (audience && booklet.kind !== 'trainers') return answerForAudience(framework, audience, asOf);
  const answers: Answers = booklet.kind === 'trainers' ? { ...staff, functions: ['trainer'] } : staff;
  return answer(framework, { answers, answersFrom: 'own' }, asOf);
}

function levelsOf(found: Answer): BookletTrainingView['levels'] {
  return found.training.flatMap((t) =>
    t.kind === 'level' && t.fit === 'matched'
      ? [
          {
            label: t.level.label,
            text: t.condition ?? t.level.summary,
            strength: strengthWord[t.strength],
            courses: t.courses.map((c) => c.name),
          },
        ]
      : [],
  );
}
