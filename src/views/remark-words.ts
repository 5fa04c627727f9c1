/** A remark of ours, split so that the page can set off who is speaking. Joined, it is word for word what the file says. */
export interface Remark {
  readonly lead: string;
  readonly text: string;
}

/**
 * Marks a note as ours. Many notes say so themselves ("Our remark: …"); those keep their own words,
 * so that nobody reads "Our remark: Our remark".
 */
export function toRemark(note: string, lead = 'Our remark:'): Remark {
  const own = /^Our (?:remark|reading|advice)[.:]/.exec(note)?.[0];
  return own === undefined ? { lead, text: note } : { lead: own, text: note.slice(own.length).trim() };
}
