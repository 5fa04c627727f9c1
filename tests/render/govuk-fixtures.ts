import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type HTMLElement, NodeType, parse } from 'node-html-parser';

interface FixtureItem {
  readonly text: string;
  readonly href?: string;
}

/** An example that GOV.UK Frontend ships for one of its components: what goes in and the markup that comes out. */
export interface Fixture {
  readonly name: string;
  readonly options: {
    readonly items?: readonly FixtureItem[];
    readonly text?: string;
    readonly summaryText?: string;
  };
  readonly html: string;
}

/** The examples of a component of GOV.UK Frontend, by name. */
export function govukFixture(component: string, name: string): Fixture {
  const file = `govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')) as {
    readonly fixtures: readonly Fixture[];
  };
  const found = fixtures.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`GOV.UK Frontend has no example “${name}” of ${component}`);
  return found;
}

/**
 * Markup as an indented list of elements and texts, so that two pieces can be compared whatever their white space.
 * Left out: classes that are not GOV.UK's, which only add to the look, and `data-module`, which would start a
 * script that content pages do not have.
 */
export function outline(html: string, depth = 0): string {
  return parse(html.trim())
    .childNodes.flatMap((node) => {
      const indent = '  '.repeat(depth);
      if (node.nodeType === NodeType.TEXT_NODE) {
        const text = node.text.replace(/\s+/g, ' ').trim();
        return text ? [`${indent}${text}`] : [];
      }
      if (node.nodeType !== NodeType.ELEMENT_NODE) return [];
      const element = node as HTMLElement;
      const inside = outline(element.innerHTML, depth + 1);
      return [`${indent}<${element.localName}${attributesOf(element)}>`, ...(inside ? [inside] : [])];
    })
    .join('\n');
}

function attributesOf(element: HTMLElement): string {
  return Object.entries(element.attributes)
    .map(([name, value]) => [name, name === 'class' ? govukClasses(value) : value] as const)
    .filter(([name, value]) => name !== 'data-module' && !(name === 'class' && value === ''))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function govukClasses(value: string): string {
  return value
    .split(/\s+/)
    .filter((name) => name.startsWith('govuk-'))
    .join(' ');
}
