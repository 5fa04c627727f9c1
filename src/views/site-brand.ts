import type { SiteSettings } from '#model/site-settings';
import { brandSheetPath, logoPath } from './brand-sheet.ts';

/** How a site shows whose it is, at the head and at the foot of every page. */
export interface SiteBrand {
  readonly name: string;
  /** The style sheet with its own colours. */
  readonly sheet: string | undefined;
  /** For the frame that some browsers colour. */
  readonly themeColour: string;
  readonly logo:
    | { readonly href: string; readonly alt: string; readonly width: number; readonly height: number }
    | undefined;
  /** Where readers tell of a mistake. */
  readonly feedbackHref: string | undefined;
}

const defaultInk = '#14304a';
/** In CSS pixels. As tall as two lines, so that a phone still shows the answer in its first screen. */
const logoHeight = 44;

/** `size` is that of the logo in its file, in any unit: only the proportion counts. */
export function toSiteBrand(
  { name, colours, logo, feedback }: SiteSettings,
  size: { readonly width: number; readonly height: number } | undefined,
): SiteBrand {
  return {
    name,
    sheet: colours && brandSheetPath,
    themeColour: colours?.ink ?? defaultInk,
    logo: logo &&
      size && {
        href: logoPath(logo.file),
        alt: logo.alt,
        width: Math.round((logoHeight * size.width) / size.height),
        height: logoHeight,
      },
    feedbackHref: feedback && (feedback.startsWith('https:') ? feedback : `mailto:${feedback}`),
  };
}
