import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { firstTwenty, sitePages } from './pages.ts';

// The configuration stands in .htmlvalidate.mjs, with a reason for every rule that is switched off.
const validator = new HtmlValidate(new FileSystemConfigLoader());
const anyPage = join(import.meta.dirname, '..', '..', 'page.html');

describe('the HTML of every page', () => {
  it('is valid, so that browsers and screen readers need not guess', async () => {
    const problems: string[] = [];
    for (const page of sitePages()) {
      const report = await validator.validateString(page.html, anyPage);
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column, selector } of messages)
          problems.push(`${page.path}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`);
    }
    expect(firstTwenty(problems)).toBe('');
  }, 240_000);

  it('is built from the checks that we mean: a page with a fault is refused', async () => {
    const report = await validator.validateString(
      '<!doctype html><html lang="en"><title>A</title><p id="a"><p id="a"><button>x</button>',
      anyPage,
    );
    const rules = report.results.flatMap((r) => r.messages.map((m) => m.ruleId));
    expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'no-implicit-button-type']));
  });
});
