/** A place in a parsed file: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** Something wrong, said in a full sentence, with what to do about it. Checks return these; they never throw. */
export interface Problem {
  /** Permanent rule id, such as `unknown-reference`; one anchor each in the guide to messages. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  /** What is wrong: a full sentence that a council officer understands. */
  readonly message: string;
  /** What to do: "did you mean …", "write …". */
  readonly hint: string;
}

/** A problem with its place in the file. Lines and columns count from 1. */
export interface LocatedProblem extends Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
