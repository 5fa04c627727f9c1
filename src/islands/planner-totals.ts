import { type Count, isOpen, type Totals } from '#planner/totals';
import { element, hook } from './nodes.ts';

// More teams than this are in the files: a page is for reading.
const mostTeams = 40;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** How many people are in each group, as bars with words and as a table by team. */
export function showTotals(part: HTMLElement, totals: Totals): void {
  const { people, overdue, groups, teams } = totals;
  const most = Math.max(1, ...groups.map((group) => group.people));
  hook(part, '[data-planner-total]').textContent =
    `${number(people)} ${people === 1 ? 'person' : 'people'}. ${overdue === 0 ? 'Nobody is overdue by the days that can be reckoned.' : `${number(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue.`}`;
  hook(part, '[data-planner-bars]').replaceChildren(...groups.map((group) => bar(group, most)));

  const table = hook(part, '[data-planner-teams]');
  // With many groups it is moved sideways, also with the keyboard.
  hook(part, '[data-planner-sideways]').tabIndex = 0;
  hook(table, 'thead').replaceChildren(
    element(
      'tr',
      {},
      ...['Team', ...groups.map(({ label }) => label), 'People', 'Overdue'].map((label) =>
        element('th', { scope: 'col' }, label),
      ),
    ),
  );
  hook(table, 'tbody').replaceChildren(
    ...teams
      .slice(0, mostTeams)
      .map((team) => countRow(team.label, [...team.byGroup, team.people, team.overdue])),
    countRow('All teams', [...groups.map((group) => group.people), people, overdue]),
  );
  const rest = teams.length - mostTeams;
  hook(part, '[data-planner-more-teams]').textContent =
    rest > 0 ? `${number(rest)} more teams are in the Excel file.` : '';
}

/** The bar repeats the number beside it, so it is hidden from those who do not see it. */
function bar({ label, people, overdue }: Count, most: number): HTMLElement {
  const picture = document.createElementNS(svgNamespace, 'svg');
  for (const [name, value] of [
    ['aria-hidden', 'true'],
    ['focusable', 'false'],
    ['width', '100%'],
    ['height', '14'],
  ] as const) {
    picture.setAttribute(name, value);
  }
  const part = (kind: string, share: number) => {
    const rect = document.createElementNS(svgNamespace, 'rect');
    rect.setAttribute('class', kind);
    rect.setAttribute('width', `${share}%`);
    rect.setAttribute('height', '14');
    rect.setAttribute('rx', '3');
    return rect;
  };
  const kind = isOpen(label) ? 'length open' : 'length';
  picture.append(part('track', 100), part(kind, (100 * people) / most));
  const late = overdue > 0 ? `, ${number(overdue)} overdue` : '';
  return element('li', {}, element('strong', {}, label), `: ${number(people)}${late}`, picture);
}

function countRow(label: string, counts: readonly number[]): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, label),
    ...counts.map((count) => element('td', {}, count === 0 ? '–' : number(count))),
  );
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
