import { describe, expect, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';
import { toJourney } from '#views/journey';

const { frameworks, catalogue } = loadAll();
const journey = (id: string) => {
  const framework = frameworks.find((f) => f.id === id);
  if (!framework) throw new Error(`No framework ${id}`);
  return toJourney(framework, catalogue);
};

describe('the training journey', () => {
  it('goes in City and Hackney from joining over the groups to renewals, shortest first (CH-29, CH-32)', () => {
    expect(
      journey('city-and-hackney-2021').map(({ label, stops }) => [label, stops.map((s) => s.figure)]),
    ).toEqual([
      ['You join', ['within 1 month']],
      ['You start your role', ['within 3 months', 'within 6 months', 'within 12 months']],
      ['From then on', ['at least every year', 'every 2 years']],
    ]);
  });

  it('says that no deadline is stated where only renewals are (CW23-36)', () => {
    const [start, later] = journey('cheshire-west-and-chester-2023');
    expect(start).toMatchObject({ stops: [], silence: 'No deadline is stated.' });
    expect(later?.stops.map(({ figure }) => figure)).toEqual(['every 2 years', 'at least every 3 years']);
  });

  it('is not drawn where a strategy states no length about people: a package’s three years are none (CW15-62)', () => {
    expect(journey('cheshire-west-and-chester-2015')).toEqual([]);
    expect(journey('shropshire-2023')).toEqual([]);
  });
});
