import type { Answers } from '#answer/person';
import type { Question } from '#model/framework';
import type { Decision } from './decision.ts';
import type { FileFormat, MadeFile } from './files.ts';
import type { Knowledge } from './knowledge.ts';
import type { ListProblem } from './list.ts';
import type { TitleCandidate } from './match-title.ts';
import type { ReadingChange, ReadingView } from './reading.ts';
import type { ResultRow } from './result-row.ts';
import type { StrategyNote } from './strategy-note.ts';
import type { TitleView } from './titles.ts';
import type { Totals } from './totals.ts';

/** How much is decided. People without a job title are in `people` only. */
export interface Progress {
  readonly people: number;
  readonly titles: number;
  readonly openTitles: number;
  readonly openPeople: number;
}

/** One step of the questions for a title, or their end. */
interface QuestionStep {
  readonly next: Question | undefined;
  readonly answers: Answers;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/**
 * One staff list on its way from text to results. It lives in a worker, so that the page stays quick; it keeps the list
 * in memory and nowhere else.
 */
export interface Session {
  /** Answers from another strategy. A list that is there stays, with its choices. */
  use(knowledge: Knowledge, today: string): void;
  read(source: string | Uint8Array): Promise<ReadingView | ListProblem>;
  change(change: ReadingChange): ReadingView;
  /** Asks the finder for every title. False when it was cancelled. */
  match(onProgress: (done: number, of: number) => void): Promise<boolean>;
  cancel(): void;
  titles(from: number, count: number): Page<TitleView>;
  decide(keys: readonly string[], decision: Decision | undefined): Progress;
  /** Confirms what is most likely for titles that somebody has looked at. */
  acceptLikely(keys: readonly string[]): Progress;
  progress(): Progress;
  find(text: string): readonly TitleCandidate[];
  ask(answers: Answers): QuestionStep;
  results(from: number, count: number): Page<ResultRow>;
  totals(): Totals;
  /** What goes with all results: which strategy, how current, what it does not say. */
  about(): (StrategyNote & { readonly notStated: string }) | undefined;
  file(format: FileFormat): MadeFile;
}
