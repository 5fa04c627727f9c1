/** The names under which the development server and its script in the pages talk to each other. */
export const askForProblems = 'lanyard:ask';
export const problemsFound = 'lanyard:problems';

/** What a page says of itself when it asks. */
export interface PageOpened {
  /** When its address was opened, in milliseconds of the clock that server and browser share. */
  readonly since: number;
}

/** A problem as the page shows it. */
export interface ShownProblem {
  /** `frameworks/shropshire-2023.yaml:12:3` */
  readonly place: string;
  readonly rule: string;
  readonly message: string;
  /** The lines around the place. */
  readonly frame: string;
  readonly hint: string;
}

/** What the page is told; without problems the panel goes away. */
export interface ShownProblems {
  readonly summary: string;
  readonly problems: readonly ShownProblem[];
}
