import type { RuleGuideEntry } from './entry.ts';

/** Messages about content/site.yaml. */
export const siteGuide = {
  'low-contrast': {
    means: 'A colour of the site is too pale for the words in it, or for the white words on it.',
    why: 'Many people cannot read pale words, and nobody can in the sun. The law asks for it, too.',
    mend: 'Take the shade that the message names, or a darker one.',
    before: 'link: "#5b9bd5"',
    after: 'link: "#4474a0"',
  },
  'unusable-logo': {
    means:
      'The logo is too large, is not the kind of picture that it is called, or can do more than be a picture.',
    why: 'It is loaded with every page, and pages about people in danger load nothing from elsewhere.',
    mend: 'Save it as PNG, or as “plain SVG” with everything inside.',
    before: 'file: logo-with-a-script.svg',
    after: 'file: logo.svg',
  },
} as const satisfies Record<string, RuleGuideEntry>;
