import type { Question } from '#model/framework';
import { answered } from './evaluate.ts';
import type { PlacementRules } from './every-answer.ts';
import { guidedPlace, nextQuestion } from './guided.ts';
import { fitOverlay, nextOverlayQuestion, type Overlay } from './overlays.ts';
import type { Answers } from './person.ts';

/** What the questions about one framework are made from; all that a browser needs. */
export interface Guide {
  readonly rules: PlacementRules;
  /** The questions of the catalogue that this framework asks, in the order of the catalogue. */
  readonly questions: readonly Question[];
  readonly overlays: readonly Overlay[];
}

/** How far somebody has come. */
export interface Walk {
  /** The answers that count, in the order in which they were asked. */
  readonly answers: Answers;
  /** The same for each guide apart: only what it asked. */
  readonly own: readonly Answers[];
  /** The question to ask now, or undefined at the end. */
  readonly next: Question | undefined;
}

/**
 * Walks again from the start along the answers that were given, as an address or a changed answer may hold any: only
 * what is asked counts, and an answer that the question does not have is none.
 * For several guides the answers are shared: first the places of all of them, then what lies over those.
 */
export function retrace(guides: readonly Guide[], given: Answers): Walk {
  const answers: Record<string, readonly string[]> = {};
  const own = guides.map((): Record<string, readonly string[]> => ({}));
  for (const ask of [askForPlace, askForOverlays]) {
    for (const [i, guide] of guides.entries()) {
      const mine = own[i] ?? {};
      for (let next = ask(guide, mine); next; next = ask(guide, mine)) {
        const answer = given[next.id];
        if (answer === undefined || !isAnswer(next, answer)) return { answers, own, next };
        mine[next.id] = answer;
        answers[next.id] = answer;
      }
    }
  }
  return { answers, own, next: undefined };
}

function askForPlace(guide: Guide, answers: Answers): Question | undefined {
  return nextQuestion(guide.rules, guide.questions, answers);
}

function askForOverlays(guide: Guide, answers: Answers): Question | undefined {
  // Posts and sectors are of people at work, and those whom a framework exempts have no rules either.
  if (answered(answers, 'connection')?.includes('resident')) return undefined;
  const place = guidedPlace(guide.rules, guide.questions, answers);
  if (place.kind === 'none' && place.outcome.exempt) return undefined;
  const asked = [...guide.questions, ...(guide.rules.questions ?? [])];
  // A rule for another group asks nothing, whatever else it hangs on.
  const isOpen = (overlay: Overlay) => fitOverlay(overlay, answers, guide.rules, place) === 'possible';
  return nextOverlayQuestion(guide.overlays, asked, answers, isOpen);
}

/** Whether a question can be answered so: one choice, or ticks, of which "none of these" and "not sure" stand alone. */
export function isAnswer(question: Question, ids: readonly string[]): boolean {
  const [only, ...others] = ids;
  if (only === undefined) return false;
  if (others.length === 0) return only === 'not-sure' || question.answers.some(({ id }) => id === only);
  const together = new Set(question.answers.filter((a) => !a.alone).map((a) => a.id));
  return question.multiple && ids.every((id) => together.has(id)) && new Set(ids).size === ids.length;
}
