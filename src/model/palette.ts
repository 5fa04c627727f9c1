import { mix } from './colour.ts';
import type { SiteColours } from './site-settings.ts';

/** All colours that follow from those a site sets. Undefined ones keep the colours of the style sheet. */
export interface Palette {
  readonly ink: string | undefined;
  readonly link: string | undefined;
  readonly linkHover: string | undefined;
  readonly thread: string | undefined;
  readonly threadDark: string | undefined;
  /** The ground of notices, under words. */
  readonly threadSoft: string | undefined;
  readonly button: string | undefined;
  readonly buttonHover: string | undefined;
}

/** Grounds that no site changes: the page, boxes, and tags, of which words in `ink` stand on all three. */
export const grounds = { page: '#ffffff', box: '#f3f7f9', tag: '#e6edf2' } as const;

const softest = 0.9;

/** The pale ground that goes with an accent. So pale that every colour which passes on white nearly passes on it. */
export function softOf(accent: string): string {
  return mix(accent, '#ffffff', softest);
}

export function toPalette({ ink, link, accent, button }: SiteColours): Palette {
  const darker = (colour: string | undefined) => colour && mix(colour, '#000000', 0.3);
  const ground = button ?? ink;
  return {
    ink,
    link,
    linkHover: darker(link),
    thread: accent,
    threadDark: accent && mix(accent, '#000000', 0.18),
    threadSoft: accent && softOf(accent),
    button: ground,
    buttonHover: darker(ground),
  };
}
