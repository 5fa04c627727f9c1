import type { Framework, LawFact } from '#model/framework';
import { formatPartialDate, toDayRange } from '#model/partial-date';
import { nationWord } from './framework-words.ts';
import type { Site } from './site.ts';

/** A statement of law for a chapter, with all that a reader needs to check it. */
export interface LawView {
  readonly text: string;
  /** Instrument, year and nation, as one line. */
  readonly cite: string;
  /** The day on which it was checked, in words. */
  readonly checked: string;
  /** Set where we are not sure enough to leave it unmarked. */
  readonly caution: string | undefined;
}

/** The facts of law in force that belong to a chapter, for the nations of the framework's areas. */
export function lawFor(framework: Framework, topics: readonly string[], site: Site): readonly LawView[] {
  const nations = new Set<LawFact['nation']>([...framework.areas.map((a) => a.nation), 'uk']);
  if (nations.has('england') || nations.has('wales')) nations.add('england-and-wales');
  return site.catalogue.law
    .filter((fact) => topics.includes(fact.topic) && nations.has(fact.nation) && isInForce(fact, site.asOf))
    .map(toLawView);
}

function isInForce({ validFrom, validTo }: LawFact, asOf: string): boolean {
  const from = validFrom && toDayRange(validFrom)?.earliest;
  const to = validTo && toDayRange(validTo)?.latest;
  return (from === undefined || from <= asOf) && (to === undefined || to >= asOf);
}

function toLawView(fact: LawFact): LawView {
  const year = fact.year === undefined || fact.instrument.includes(String(fact.year)) ? '' : `, ${fact.year}`;
  return {
    text: fact.text,
    cite: `${fact.instrument}${year}. ${nationsWord(fact.nation)}.`,
    checked: formatPartialDate(fact.checkedOn),
    caution: fact.confidence === 'C' ? 'Check this before you rely on it.' : undefined,
  };
}

function nationsWord(nation: LawFact['nation']): string {
  if (nation === 'uk') return 'United Kingdom';
  return nation === 'england-and-wales' ? 'England and Wales' : nationWord[nation];
}
