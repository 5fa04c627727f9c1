import { type Palette, toPalette } from '#model/palette';
import type { SiteColours } from '#model/site-settings';

/** The style sheet with the colours of a site. Below /brand/, beside the logo. */
export const brandSheetPath = '/brand/colours.css';

/** Where the logo of the site stands, by the ending of its file. */
export const logoPath = (file: string) => `/brand/logo.${endingOf(file)}`;

/** `svg` or `png`: the schema allows no other. */
function endingOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1).toLowerCase();
}

const properties: Readonly<Record<keyof Palette, readonly string[]>> = {
  ink: ['--ink', '--govuk-brand-colour', '--govuk-input-border-colour'],
  link: ['--govuk-link-colour'],
  linkHover: ['--govuk-link-hover-colour'],
  thread: ['--thread'],
  threadDark: ['--thread-dark'],
  threadSoft: ['--thread-soft'],
  button: ['--button'],
  buttonHover: ['--button-hover'],
};

/**
 * Custom properties for all pages. A file of its own, because no page may hold a style; and stated twice as strongly as
 * the main sheet states its own, so that the order in which a page names the two does not matter.
 */
export function toBrandSheet(colours: SiteColours): string {
  const palette = toPalette(colours);
  const lines = Object.entries(properties).flatMap(([name, targets]) => {
    const colour = palette[name as keyof Palette];
    return colour === undefined ? [] : targets.map((target) => `  ${target}: ${colour};`);
  });
  return [':root:root {', ...lines, '}', ''].join('\n');
}
