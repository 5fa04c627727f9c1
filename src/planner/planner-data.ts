import { stampOf } from '#finder/packed-index';
import { type Successor, successorOf } from '#model/currency';
import type { Catalogue, Framework } from '#model/framework';
import { noticeOf } from '#views/data';
import { type GuideData, toGuideData } from '#views/guided-form';
import type { Edition, Site } from '#views/site';

/** `/data/planner/{framework}.json`: what a browser needs to answer for anybody from one strategy. */
export interface PlannerStrategy {
  readonly framework: Framework;
  readonly guide: GuideData;
  /** Where the strategy says that another document of this site replaces it: when that one begins. */
  readonly successor?: Successor;
  /** Only where the owners want to be asked. It has to go wherever the answers go. */
  readonly rightsNotice?: string;
}

/** `/data/planner-roles.json`: all names of each role and its usual answers, in the order of the index of the finder. */
export interface PlannerRoles {
  /** That of the index of roles to which these belong. */
  readonly stamp: string;
  readonly sectors: Catalogue['sectors'];
  readonly roles: readonly Pick<
    Catalogue['roles'][number],
    'aliases' | 'sector' | 'nations' | 'profile' | 'firstPerson'
  >[];
}

/** Without what an answer about a person never needs: values, governance, evaluation and the like. */
export function toPlannerStrategy(site: Site, edition: Edition): PlannerStrategy {
  const {
    values: _values,
    topics: _topics,
    evaluation: _evaluation,
    reporting: _reporting,
    charging: _charging,
    contacts: _contacts,
    anomalies: _anomalies,
    providers: _providers,
    equivalences: _equivalences,
    priorLearning: _priorLearning,
    legalBasis: _legalBasis,
    documentControl: _documentControl,
    printedTitles: _printedTitles,
    translations: _translations,
    ...framework
  } = edition.framework;
  const successor = successorOf(
    edition.framework,
    site.editions.map((other) => other.framework),
  );
  return {
    framework,
    guide: toGuideData(edition, site.catalogue.questions),
    ...(successor && { successor: { period: successor.period } }),
    ...noticeOf(edition.framework),
  };
}

export function toPlannerRoles({ catalogue }: Site): PlannerRoles {
  return {
    stamp: stampOf(catalogue.roles.map(({ id }) => id)),
    sectors: catalogue.sectors,
    roles: catalogue.roles.map(({ aliases, sector, nations, profile, firstPerson }) => ({
      aliases,
      sector,
      ...(nations && { nations }),
      profile,
      ...(firstPerson === undefined ? {} : { firstPerson }),
    })),
  };
}
