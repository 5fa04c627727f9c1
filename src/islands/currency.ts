/** Today in the reader's own calendar, as an ISO day. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
}

/** The status that holds today: a page may be read long after it was built (design §2.3). */
export function statusToday(
  status: string,
  turns: { readonly after: string; readonly into: string } | undefined,
): string {
  return turns !== undefined && today() > turns.after ? turns.into : status;
}

/** Brings the tags on the page up to date. */
export function refreshTags(root: ParentNode): void {
  for (const tag of root.querySelectorAll<HTMLElement>('[data-turns-after]')) {
    const { turnsAfter: after, turnsInto: into } = tag.dataset;
    if (after === undefined || into === undefined) continue;
    const status = statusToday(tag.textContent, { after, into });
    if (status === tag.textContent) continue;
    tag.textContent = status;
    tag.classList.add('warn');
  }
}
