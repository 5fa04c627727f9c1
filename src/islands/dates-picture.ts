import type { Timeline } from '#views/dates-timeline';

const namespace = 'http://www.w3.org/2000/svg';
const laneHeight = 46;
const top = 26;
const percent = (at: number) => `${at}%`;

function draw(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/**
 * The picture of the dates. It has no width of its own: places across are in per cent and letters stay as large as the
 * text beside it, so that a phone shows it all.
 */
export function timelinePicture({ lanes, ticks, today, words }: Timeline): SVGElement {
  const bottom = top + lanes.length * laneHeight;
  const picture = draw('svg', {
    class: 'timeline',
    role: 'img',
    'aria-labelledby': 'timeline-words',
    width: '100%',
    height: bottom + 24,
  });
  picture.append(draw('title', { id: 'timeline-words' }, words));
  for (const { at, label, anchor } of ticks) {
    picture.append(
      draw('line', { class: 'tick-line', x1: percent(at), x2: percent(at), y1: top, y2: bottom }),
      draw('text', { x: percent(at), y: bottom + 17, 'text-anchor': anchor }, label),
    );
  }
  picture.append(
    draw('line', { class: 'today', x1: percent(today.at), x2: percent(today.at), y1: top - 6, y2: bottom }),
    draw(
      'text',
      { class: 'strong', x: percent(today.at), y: top - 11, 'text-anchor': today.anchor },
      today.label,
    ),
  );
  for (const [i, { number, from, due, next, look }] of lanes.entries()) {
    const y = top + i * laneHeight + 31;
    picture.append(
      draw('text', { class: 'strong', x: 2, y: y + 5 }, String(number)),
      draw('line', { class: `bar ${look}`, x1: percent(from), x2: percent(due.at), y1: y, y2: y }),
      ...next.map((at) => draw('circle', { class: 'next', cx: percent(at), cy: y, r: 5 })),
      draw('circle', { class: `due ${look}`, cx: percent(due.at), cy: y, r: 8 }),
      draw('text', { x: percent(due.at), y: y - 13, 'text-anchor': due.anchor }, due.label),
    );
  }
  return picture;
}
