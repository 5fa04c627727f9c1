import type { RuleGuideEntry } from './rule-guide/entry.ts';
import { fittingGuide } from './rule-guide/fitting.ts';
import { peopleGuide } from './rule-guide/people.ts';
import { readingGuide } from './rule-guide/reading.ts';
import { shapeGuide } from './rule-guide/shape.ts';
import { siteGuide } from './rule-guide/site.ts';
import { textGuide } from './rule-guide/text.ts';
import { warningGuide } from './rule-guide/warnings.ts';
import type { RuleId, WarningId } from './rule-ids.ts';

/** Every message explained. Typed so that a rule id without an entry does not compile. */
export const ruleGuide: Readonly<Record<RuleId | WarningId, RuleGuideEntry>> = {
  ...readingGuide,
  ...shapeGuide,
  ...textGuide,
  ...peopleGuide,
  ...fittingGuide,
  ...siteGuide,
  ...warningGuide,
};

interface GuideChapter {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
}

/** The messages in the order in which the guide has them. */
export const guideChapters: readonly GuideChapter[] = [
  { id: 'reading', title: 'The file cannot be read', rules: Object.keys(readingGuide) },
  { id: 'shape', title: 'A field is missing, misspelt or of the wrong form', rules: Object.keys(shapeGuide) },
  { id: 'text', title: 'Texts, links and contacts', rules: Object.keys(textGuide) },
  { id: 'people', title: 'Who belongs where', rules: Object.keys(peopleGuide) },
  { id: 'fitting', title: 'Parts that do not fit together', rules: Object.keys(fittingGuide) },
  { id: 'site', title: 'The settings of the site', rules: Object.keys(siteGuide) },
  { id: 'warnings', title: 'Warnings', rules: Object.keys(warningGuide) },
];
