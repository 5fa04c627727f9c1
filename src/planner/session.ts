import { retrace } from '#answer/guided-walk';
import { elsewhereNote } from '#views/role-nations';
import { createStaffAnswerer, type StaffAnswerer } from './answer-staff.ts';
import { type Decision, decisionCode, readDecision } from './decision.ts';
import { decisionHeading, withoutOwnColumns } from './export-rows.ts';
import { makeFile } from './files.ts';
import type { Knowledge } from './knowledge.ts';
import type { Sheet, StaffList } from './list.ts';
import {
  createTitleMatcher,
  type TitleCandidate,
  type TitleMatch,
  type TitleMatcher,
} from './match-title.ts';
import { readPeople, type StaffMember } from './people.ts';
import { readFile } from './read-file.ts';
import { readTable } from './read-table.ts';
import { changeReading, firstReading, type Reading, type ReadingView, toReadingView } from './reading.ts';
import { type ResultRow, toResultRow } from './result-row.ts';
import type { Progress, Session } from './session-calls.ts';
import { toStrategyNote } from './strategy-note.ts';
import { distinctTitles, inOrderOfWork, type Title, toTitleView } from './titles.ts';
import { toTotals } from './totals.ts';

// Long enough to get on, short enough for a cancel to be heard.
const workAtOnce = 40;

export function createSession(): Session {
  let knowledge: Knowledge | undefined;
  let today = '';
  let matcher: TitleMatcher = () => ({ kind: 'unknown', candidates: [] });
  let answerer: StaffAnswerer = () => undefined;
  let list: StaffList | undefined;
  let reading: Reading = { sheetAt: 0, columns: { header: true, uses: {} }, dateOrder: 'day-first' };
  let sheet: Sheet = { name: '', rows: [], blankRows: 0 };
  let people: readonly StaffMember[] = [];
  let titles: readonly Title[] = [];
  let results: readonly ResultRow[] | undefined;
  let round = 0;
  const matches = new Map<string, TitleMatch>();
  const decisions = new Map<string, Decision>();

  const thisYear = () => Number(today.slice(0, 4));
  // Names of people, numbers and addresses are not worth asking the finder.
  const isTitle = (text: string) => /^[^\d@]{2,60}$/.test(text) && matchOf(text).kind !== 'unknown';
  const seen = new Map<string, TitleMatch>();
  function matchOf(text: string): TitleMatch {
    const match = seen.get(text) ?? matcher(text);
    seen.set(text, match);
    return match;
  }

  function readAgain(): ReadingView {
    round += 1;
    results = undefined;
    const whole = list?.sheets[reading.sheetAt] ?? { name: '', rows: [], blankRows: 0 };
    sheet = withoutOwnColumns(whole);
    people = readPeople(sheet, { ...reading, today });
    titles = distinctTitles(people);
    takeOver(whole);
    return toReadingView(list ?? { sheets: [], notes: [] }, reading);
  }

  /** The choices that an export of ours carries. */
  function takeOver(whole: Sheet): void {
    const at = whole.rows[0]?.cells.indexOf(decisionHeading) ?? -1;
    if (at < 0) return;
    people.forEach(({ titleKey }, i) => {
      const code = whole.rows[i + 1]?.cells[at] ?? '';
      const decision = readDecision(code, (id) => knowledge?.roles.has(id) ?? false);
      if (decision && !decisions.has(titleKey)) decisions.set(titleKey, decision);
    });
  }

  const decisionOf = (person: StaffMember) => decisions.get(person.titleKey);
  function allResults(): readonly ResultRow[] {
    results ??= people.map((person) => {
      const decision = decisionOf(person);
      return toResultRow(person, decision, decision && answerer(decision, person), today);
    });
    return results;
  }

  const viewOf = (title: Title) =>
    toTitleView(title, matches.get(title.key), decisions.get(title.key), answerer, withNote);

  /** Nobody should choose a job that does not exist by its name where they are without being told. */
  function withNote(candidate: TitleCandidate): TitleCandidate {
    const role = knowledge?.roles.get(candidate.role);
    const elsewhere = knowledge && role && elsewhereNote(knowledge.strategy.framework, role);
    return elsewhere === undefined ? candidate : { ...candidate, elsewhere };
  }

  function progress(): Progress {
    const open = titles.filter((title) => viewOf(title).decision === undefined);
    return {
      people: people.length,
      titles: titles.length,
      openTitles: open.length,
      openPeople: open.reduce((sum, title) => sum + title.people, 0),
    };
  }

  function decide(keys: readonly string[], decision: Decision | undefined): Progress {
    for (const key of keys) {
      if (decision) decisions.set(key, decision);
      else decisions.delete(key);
    }
    results = undefined;
    return progress();
  }

  return {
    use(next, day) {
      knowledge = next;
      today = day;
      matcher = createTitleMatcher(next.finder, next.roles.values());
      answerer = createStaffAnswerer(next, day);
      results = undefined;
    },
    async read(source) {
      round += 1;
      const read = typeof source === 'string' ? readTable(source) : await readFile(source);
      if (read.kind === 'problem') return read.problem;
      list = read.list;
      decisions.clear();
      matches.clear();
      reading = firstReading(list, isTitle, thisYear());
      return readAgain();
    },
    change(change) {
      if (list) reading = changeReading(list, reading, change, isTitle, thisYear());
      return readAgain();
    },
    async match(onProgress) {
      round += 1;
      const own = round;
      let since = performance.now();
      for (const [i, { key, title }] of titles.entries()) {
        if (!matches.has(key)) matches.set(key, matchOf(title));
        const match = matches.get(key);
        if (match?.kind === 'sure' && !decisions.has(key)) {
          decisions.set(key, { kind: 'role', role: match.candidates[0].role, by: 'title' });
        }
        if (performance.now() - since < workAtOnce) continue;
        onProgress(i + 1, titles.length);
        await new Promise((resolve) => setTimeout(resolve));
        if (own !== round) return false;
        since = performance.now();
      }
      titles = inOrderOfWork(titles, matches);
      results = undefined;
      return true;
    },
    cancel() {
      round += 1;
    },
    titles: (from, count) => ({
      items: titles.slice(from, from + count).map(viewOf),
      total: titles.length,
    }),
    decide,
    acceptLikely(keys) {
      for (const key of keys) {
        const [first] = matches.get(key)?.candidates ?? [];
        if (first?.likely && !decisions.has(key)) {
          decisions.set(key, { kind: 'role', role: first.role, by: 'person' });
        }
      }
      return decide([], undefined);
    },
    progress,
    find: (text) => matchOf(text).candidates.map(withNote),
    ask(answers) {
      if (!knowledge) return { next: undefined, answers: {} };
      const walk = retrace([knowledge.strategy.guide], answers);
      return { next: walk.next, answers: walk.answers };
    },
    results: (from, count) => ({
      items: allResults().slice(from, from + count),
      total: people.length,
    }),
    totals: () => toTotals(allResults()),
    about: () =>
      knowledge && {
        ...toStrategyNote(knowledge, today),
        // The same for everybody, so it is said once.
        notStated: allResults().find(({ state }) => state === 'mapped')?.notStated ?? '',
      },
    file(format) {
      if (!knowledge) throw new TypeError('There is no strategy yet.');
      const codes = people.map((person) => decisionCode(decisionOf(person)));
      const { columns } = reading;
      return makeFile(format, { knowledge, sheet, columns, results: allResults(), codes, today });
    },
  };
}
