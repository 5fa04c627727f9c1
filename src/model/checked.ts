/** A statement of law or a helpline, as far as it says whether somebody has compared it with its source. */
interface Checkable {
  readonly checkedOn?: string | undefined;
  readonly confidence: 'A' | 'B' | 'C';
}

/** Whether somebody has. What nobody has compared is not printed and no number of it is called (law.md §9). */
export function isChecked<T extends Checkable>(fact: T): fact is T & { readonly checkedOn: string } {
  return fact.confidence !== 'C' && fact.checkedOn !== undefined;
}
