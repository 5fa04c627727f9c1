/** Red, green and blue, each 0–255. */
type Rgb = readonly [number, number, number];

/** The share of black in each step towards a darker shade: small enough that nobody sees the difference to the next. */
const step = 0.01;

function toRgb(hex: string): Rgb {
  const at = (place: number) => Number.parseInt(hex.slice(place, place + 2), 16);
  return [at(1), at(3), at(5)];
}

/** The luminance of an sRGB colour, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = toRgb(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours such as `#14304a`, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour mixed with another, of which `share` (0–1) is taken. */
export function mix(hex: string, other: string, share: number): string {
  const from = toRgb(hex);
  const to = toRgb(other);
  const parts = from.map((channel, i) => Math.round(channel + ((to[i] ?? channel) - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The lightest shade of a colour, towards black, that reaches a contrast against every one of these grounds. */
export function nearestPassing(hex: string, grounds: readonly string[], least: number): string {
  for (let share = 0; share < 1; share += step) {
    const shade = mix(hex, '#000000', share);
    if (grounds.every((ground) => contrast(shade, ground) >= least)) return shade;
  }
  return '#000000';
}
