import { z } from 'zod';
import { field, idSchema } from './primitives.ts';

const https = /^https$/;
const colourSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/);

/** Few colours on purpose: everything else is worked out from them, so that no pair can be forgotten in the check. */
const coloursSchema = z.strictObject({
  ink: field(
    colourSchema.optional(),
    'The main dark colour: the band at the top, headings of badges, frames, tags. White words stand on it. In quotes: "#14304a".',
    '#14304a',
  ),
  link: field(
    colourSchema.optional(),
    'Links, on white and on pale grounds. In quotes: "#0b5a86".',
    '#0b5a86',
  ),
  accent: field(
    colourSchema.optional(),
    'The thread: lines, marks, the strap of the badge. Never under words. In quotes: "#b98200".',
    '#b98200',
  ),
  button: field(
    colourSchema.optional(),
    'The ground of buttons, under white words. Without it, buttons have the colour of ink. In quotes: "#14304a".',
    '#14304a',
  ),
});

const logoSchema = z.strictObject({
  file: field(
    z
      .string()
      .min(1)
      .max(200)
      .regex(/^(?!\/)(?!.*\.\.)[\w./ -]+\.(?:svg|png)$/i),
    'An SVG or PNG file, in the folder public or beside this file. At most 200 kB.',
    'brand/logo.svg',
  ),
  alt: field(
    z.string().min(1).max(120),
    'What the logo says or shows, for those who do not see it.',
    'Coat of arms of Shropshire Council',
  ),
});

/** No opening hours: they go out of date without anybody seeing it, and the number itself says them. */
const localContactSchema = z.strictObject({
  label: field(
    z.string().min(1).max(120),
    'The name of the service, as people there answer the telephone.',
    'First Point of Contact',
  ),
  forWhom: field(
    z.string().min(1).max(200),
    'Who calls here, and about what. Plain English, without a full stop.',
    'If you are worried about a child',
  ),
  telephone: field(
    z.string().min(3).max(20).optional(),
    'The number as people write and dial it in the UK.',
    '0345 678 9021',
  ),
  email: field(z.email().optional(), 'An e-mail address that somebody reads.', 'worried@example.org'),
  website: field(
    z.url({ protocol: https }).optional(),
    'A page of the service, https only.',
    'https://www.example.org/report-a-worry/',
  ),
  areas: field(
    z
      .array(field(idSchema, 'The id of an area.', 'shropshire'))
      .min(1)
      .optional(),
    'The areas that the service is for. Needed where the site shows more than one partnership.',
    ['shropshire'],
  ),
  checkedOn: field(
    z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    'The day on which somebody last tried the number, the address and the page. It is printed.',
    '2026-10-05',
  ),
});

/** What a partnership changes to make the site its own: content/site.yaml. */
export const siteSettingsSchema = z.strictObject({
  name: field(z.string().min(1).max(60), 'The name of the site, shown at the top of every page.', 'Lanyard'),
  tagline: field(
    z.string().min(1).max(160),
    'What the site does, in one line.',
    'Find out what safeguarding training your role needs',
  ),
  official: field(
    z.boolean(),
    'true when the site belongs to a partnership whose strategy it shows. Then officialNote is not shown.',
    false,
  ),
  officialNote: field(
    z.string().min(1).max(600).optional(),
    'Whose site this is, and whose it is not. Needed while official is false.',
    'This site shows published facts. It is not the partnership’s own.',
  ),
  owner: field(z.string().min(1).max(120), 'Who runs the site.', 'Shropshire Safeguarding Partnership'),
  colours: field(
    coloursSchema.optional(),
    'The colours of the site, its booklets and posters, as # and six digits. Their contrast is measured.',
    { ink: '#14304a', link: '#0b5a86', accent: '#b98200' },
  ),
  logo: field(logoSchema.optional(), 'Stands before the name, at the top of every page.', {
    file: 'brand/logo.svg',
    alt: 'Coat of arms of Shropshire Council',
  }),
  frameworks: field(
    z
      .array(field(idSchema, 'The id of a framework.', 'shropshire-2023'))
      .min(1)
      .optional(),
    'The frameworks to show. Without it, all in the folder are shown.',
    ['shropshire-2023'],
  ),
  defaultArea: field(
    idSchema.optional(),
    'The area that the finder has chosen already. People can choose another.',
    'shropshire',
  ),
  contacts: field(
    z.array(localContactSchema).optional(),
    'Local services to tell. Printed in booklets, on the page for people who are worried, and for residents.',
    [
      {
        label: 'First Point of Contact',
        forWhom: 'If you are worried about a child',
        checkedOn: '2026-10-05',
      },
    ],
  ),
  feedback: field(
    z.union([z.email(), z.url({ protocol: https })]).optional(),
    'Where readers tell you of a mistake: an e-mail address, or an https page. Shown at the foot of every page.',
    'training@example.org',
  ),
  exitTarget: field(
    z.url({ protocol: https }),
    'Where "Exit this page" leads: an everyday page that looks harmless, https only.',
    'https://www.bbc.co.uk/weather',
  ),
  address: field(
    z.url({ protocol: https }).optional(),
    'Where the site stands on the web, with its path. It is printed on booklets and posters, as an address and as a QR code.',
    'https://learning.example.org/safeguarding/',
  ),
  securityContact: field(
    z.union([z.email(), z.url({ protocol: https })]).optional(),
    'Who is told about a weakness of the site: an e-mail address, or an https page. Published in /.well-known/security.txt.',
    'security@example.org',
  ),
  language: field(z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/), 'The language of the pages.', 'en-GB'),
});

export type SiteSettings = z.output<typeof siteSettingsSchema>;
export type SiteColours = z.output<typeof coloursSchema>;
export type LocalContact = z.output<typeof localContactSchema>;
