import { allocationMode } from './allocation-mode.ts';
import { badContact, badHelpline } from './bad-contact.ts';
import type { CatalogueCheck, FrameworkCheck } from './check.ts';
import { checkDate } from './check-date.ts';
import { circularIncludes } from './circular-includes.ts';
import { contradictoryRules } from './contradictory-rules.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { duplicateCatalogueId, duplicateId } from './duplicate-id.ts';
import { emptySelector } from './empty-selector.ts';
import { exceptionNotNarrower } from './exception-not-narrower.ts';
import { fileName } from './file-name.ts';
import { impossibleCondition } from './impossible-condition.ts';
import { impossibleCatalogueDate, impossibleDate } from './impossible-date.ts';
import { impossibleDuration } from './impossible-duration.ts';
import { impossibleHours } from './impossible-hours.ts';
import { levelWithoutEntitlement } from './level-without-entitlement.ts';
import { linkStatus } from './link-status.ts';
import { orderOnUnordered } from './order-on-unordered.ts';
import { profileAnswers } from './profile-answers.ts';
import { questionClash } from './question-clash.ts';
import { refreshScope } from './refresh-scope.ts';
import { repeatedEntitlement } from './repeated-entitlement.ts';
import { reservedAnswer, reservedId } from './reserved-id.ts';
import { rightsNotShown } from './rights-not-shown.ts';
import { sharedAlias } from './shared-alias.ts';
import { tickBoxesWithoutNone } from './tick-boxes-without-none.ts';
import { topicBoth } from './topic-both.ts';
import { topicSilent } from './topic-silent.ts';
import { unansweredCombination } from './unanswered-combination.ts';
import { uncleanText } from './unclean-text.ts';
import { unknownCatalogueReference, unknownReference } from './unknown-reference.ts';
import { unprintableCharacter } from './unprintable-character.ts';
import { unreachableAudience } from './unreachable-audience.ts';
import { unsafeUrl } from './unsafe-url.ts';
import { unstatedLineage } from './unstated-lineage.ts';
import { unusedOutcome } from './unused-outcome.ts';
import { unusedQuestion } from './unused-question.ts';

/** Every check of a framework. A new one is added here and gets a fixture in tests/contract/invalid. */
export const frameworkChecks: readonly FrameworkCheck[] = [
  allocationMode,
  badContact,
  circularIncludes,
  contradictoryRules,
  datesOutOfOrder,
  duplicateId,
  emptySelector,
  exceptionNotNarrower,
  fileName,
  impossibleCondition,
  impossibleDate,
  impossibleDuration,
  impossibleHours,
  levelWithoutEntitlement,
  linkStatus,
  orderOnUnordered,
  questionClash,
  refreshScope,
  repeatedEntitlement,
  reservedAnswer,
  reservedId,
  rightsNotShown,
  tickBoxesWithoutNone,
  topicBoth,
  topicSilent,
  unansweredCombination,
  uncleanText,
  unknownReference,
  unprintableCharacter,
  unreachableAudience,
  unsafeUrl,
  unstatedLineage,
  unusedOutcome,
  unusedQuestion,
];

/** Every check of the data that all frameworks share. */
export const catalogueChecks: readonly CatalogueCheck[] = [
  badHelpline,
  checkDate,
  duplicateCatalogueId,
  impossibleCatalogueDate,
  profileAnswers,
  reservedAnswer,
  sharedAlias,
  tickBoxesWithoutNone,
  uncleanText,
  unknownCatalogueReference,
  unprintableCharacter,
];
