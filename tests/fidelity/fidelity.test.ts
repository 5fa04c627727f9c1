import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

// How the handles of the fact inventory run. CW15-55 to 59 were never used; the first and the last are named there.
const handles: Readonly<Record<string, readonly string[]>> = {
  'cheshire-west-and-chester-2015': [...numbered('CW15', 1, 55), ...numbered('CW15', 59, 83)],
  'cheshire-west-and-chester-2023': numbered('CW23', 1, 36),
  'shropshire-2023': numbered('SHR', 1, 46),
  'city-and-hackney-2021': numbered('CH', 1, 53),
  'leicester-leicestershire-rutland-2020': numbered('LLR', 1, 29),
};

function numbered(key: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => `${key}-${String(from + i).padStart(2, '0')}`);
}

interface Expectation {
  readonly at: string;
  readonly is?: unknown;
  readonly has?: string | readonly string[];
  readonly count?: number;
  readonly absent?: true;
}

/** `audiences[group-1].roleExamples[gp-receptionist].basis` in a value; `[x]` picks by id, role, topic or level, or by index. */
function at(value: unknown, path: string): unknown {
  const steps = path.match(/[^.[\]]+|\[[^\]]+\]/g) ?? [];
  return steps.reduce<unknown>((node, step) => {
    if (!step.startsWith('[')) return isRecord(node) ? node[step] : undefined;
    const key = step.slice(1, -1);
    if (!Array.isArray(node)) return undefined;
    const found = node.find(
      (item) => isRecord(item) && ['id', 'role', 'topic', 'level', 'persona'].some((k) => item[k] === key),
    );
    return found ?? (/^\d+$/.test(key) ? node[Number(key)] : undefined);
  }, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function failing(framework: unknown, expectation: Expectation): string | undefined {
  const found = at(framework, expectation.at);
  if (expectation.absent)
    return found === undefined ? undefined : `${expectation.at} is there, and must not be`;
  if (found === undefined) return `${expectation.at} is not there`;
  if ('is' in expectation && JSON.stringify(found) !== JSON.stringify(expectation.is)) {
    return `${expectation.at} is ${JSON.stringify(found)}, not ${JSON.stringify(expectation.is)}`;
  }
  const wanted = expectation.has === undefined ? [] : [expectation.has].flat();
  const text = typeof found === 'string' ? found : JSON.stringify(found);
  const lost = wanted.find((w) => !text.includes(w));
  if (lost !== undefined) return `${expectation.at} does not have “${lost}”`;
  if (expectation.count !== undefined && (!Array.isArray(found) || found.length !== expectation.count)) {
    return `${expectation.at} has ${Array.isArray(found) ? found.length : 'no list of'} items, not ${expectation.count}`;
  }
  return undefined;
}

const read = (path: string): unknown => load(readFileSync(new URL(path, import.meta.url), 'utf8'));
const count = Object.values(handles).flat().length;

describe('fidelity to the fact inventory', () => {
  it.each(Object.entries(handles))(
    '%s holds the expected value for every handle, or says why not',
    (id, expected) => {
      const table = read(`./${id}.yaml`);
      const framework = read(`../../frameworks/${id}.yaml`);
      if (!isRecord(table)) throw new Error(`tests/fidelity/${id}.yaml is no table`);
      expect(Object.keys(table).toSorted()).toEqual(expected.toSorted());
      const wrong = Object.entries(table).flatMap(([handle, row]) => {
        if (isRecord(row)) {
          const { reason } = row;
          return typeof reason === 'string' && reason.length > 20 ? [] : [`${handle}: no reason`];
        }
        const list = row as readonly Expectation[];
        if (list.length === 0) return [`${handle}: nothing is expected`];
        return list.flatMap((e) => {
          const testsSomething = 'is' in e || e.has !== undefined || e.count !== undefined || e.absent;
          const problem = testsSomething ? failing(framework, e) : `${e.at}: the row expects nothing`;
          return problem ? [`${handle}: ${problem}`] : [];
        });
      });
      expect(wrong).toEqual([]);
    },
  );

  it('covers all handles of the inventory', () => {
    expect(count).toBe(244);
  });
});
