import type { Turn } from '#model/currency';
import { isCurrentLabel } from '#model/currency-label';

/** Today in the reader's own calendar, as an ISO day. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
}

/** The status that holds today: a page may be read long after it was built (design §2.3). */
export function statusToday(status: string, turns: readonly Turn[]): string {
  const day = today();
  return turns.findLast(({ after }) => day > after)?.into ?? status;
}

/** Brings the tags on the page up to date, and with them the day for which a table says that they hold. */
export function refreshTags(root: ParentNode): void {
  for (const tag of root.querySelectorAll<HTMLElement>('[data-turns]')) {
    const status = statusToday('', readTurns(tag.dataset.turns));
    if (status === '') continue;
    tag.textContent = status;
    tag.classList.toggle('warn', !isCurrentLabel(status));
  }
  for (const day of root.querySelectorAll<HTMLElement>('[data-status-day]')) {
    // A clock that is slow must not take back what the build knew.
    if (today() > (day.dataset.statusDay ?? ''))
      day.textContent = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  }
}

/** The attributes of a tag whose status changes by itself; `refreshTags` reads them. */
export function turnsAttribute(turns: readonly Turn[]): Readonly<Record<string, string>> {
  return turns.length > 0 ? { 'data-turns': JSON.stringify(turns) } : {};
}

/** Our own pages write the attribute; whatever else is there says nothing. */
function readTurns(written: string | undefined): readonly Turn[] {
  const read: unknown = JSON.parse(written ?? '[]');
  return Array.isArray(read) ? read : [];
}
