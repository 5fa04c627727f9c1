import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteColours } from '#checks/site-colours';
import { siteContacts } from '#checks/site-contacts';
import { siteLogo } from '#checks/site-logo';
import { contrast, mix, nearestPassing } from '#model/colour';
import { sizeOfPicture } from '#model/picture-size';
import type { SiteSettings } from '#model/site-settings';
import { readSiteSettings } from '#source/site-settings';
import { toBrandSheet } from '#views/brand-sheet';

const { settings } = readSiteSettings();
const withColours = (colours: SiteSettings['colours']) =>
  siteColours({ ...(settings as SiteSettings), colours });
const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  it('is what WCAG says, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });

  it('is reached by the shade that is offered, and by no lighter one of the same colour', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        const shade = nearestPassing(colour, ['#ffffff'], 4.5);
        expect(contrast(shade, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        if (contrast(colour, '#ffffff') >= 4.5) expect(shade).toBe(colour);
      }),
    );
  });
});

describe('the colours of a site', () => {
  it('that came with it are let pass', () => {
    expect(withColours({ ink: '#14304a', link: '#0b5a86', button: '#14304a' })).toEqual([]);
  });

  it('that are refused are let pass in the shade that the message names', () => {
    fc.assert(
      fc.property(hex, hex, hex, hex, (ink, link, accent, button) => {
        let colours: NonNullable<SiteSettings['colours']> = { ink, link, accent, button };
        // A darker accent has a darker ground for notices, so words may have to follow once.
        for (let round = 0; round < 3; round++) {
          const shades = withColours(colours).map(({ path, hint }) => [
            path.at(-1),
            /"(#[0-9a-f]{6})"/.exec(hint)?.[1],
          ]);
          colours = { ...colours, ...Object.fromEntries(shades) };
        }
        expect(withColours(colours)).toEqual([]);
      }),
    );
  });

  it('stand alone in their sheet: what is not set keeps the colour of the main sheet', () => {
    expect(toBrandSheet({ link: '#8a1c55' })).toBe(
      ':root:root {\n  --govuk-link-colour: #8a1c55;\n  --govuk-link-hover-colour: #61143c;\n}\n',
    );
  });
});

describe('a logo', () => {
  const svg = (inside: string) =>
    new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${inside}</svg>`);
  const messages = (inside: string) => siteLogo('logo.svg', svg(inside)).map(({ message }) => message);

  it('is a picture, and its proportions are known', () => {
    expect(messages('<use href="#a"/><path fill="url(#b)"/>')).toEqual([]);
    expect(sizeOfPicture('logo.svg', svg(''))).toEqual({ width: 40, height: 20 });
  });

  it.each([
    ['<script>alert(1)</script>', 'The logo holds a script.'],
    ['<rect onload="alert(1)"/>', 'The logo holds a script.'],
    ['<foreignObject/>', 'The logo holds a part of a web page.'],
    ['<image href="https://example.org/a.png"/>', 'The logo holds something from elsewhere.'],
    ['<style>@import "a.css";</style>', 'The logo holds something from elsewhere.'],
    ['<path fill="url(https://example.org/#a)"/>', 'The logo holds something from elsewhere.'],
  ])('that can do more is refused: %s', (inside, message) => {
    expect(messages(inside)).toEqual([message]);
  });

  it('that is too large, or not what it is called, is refused', () => {
    expect(siteLogo('logo.svg', svg(' '.repeat(200_000)))[0]?.message).toMatch(/^The logo has 201 kB/);
    expect(siteLogo('logo.png', svg(''))[0]?.message).toBe('The logo is called .png but is no PNG picture.');
  });
});

describe('a local contact', () => {
  const contact = {
    label: 'Front door',
    forWhom: 'Anybody',
    telephone: '01234 567890',
    checkedOn: '2025-11-22',
  };
  const judge = (partnerships: number, asOf: string) =>
    siteContacts({ ...(settings as SiteSettings), contacts: [contact] }, { asOf, partnerships }).map(
      ({ rule, severity }) => `${severity} ${rule}`,
    );

  it('is warned of from the day on which its check is a year old', () => {
    expect(judge(1, '2026-11-21')).toEqual([]);
    expect(judge(1, '2026-11-22')).toEqual(['warning old-contact']);
  });

  it('has to say its area where the site has more than one partnership', () => {
    expect(judge(2, '2026-11-21')).toEqual(['error missing-field']);
  });
});
