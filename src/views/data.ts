import type { Answer } from '#answer/answer';
import type { TimingItem } from '#answer/timing';
import type { TrainingItem } from '#answer/training';
import type { Framework } from '#model/framework';
import type {
  FrameworkData,
  FrameworkSummary,
  FrameworksData,
  RoleAnswerData,
  RolesData,
  TimingData,
  TrainingData,
} from './data-shapes.ts';
import { editionWords } from './edition-words.ts';
import { rolePath } from './links.ts';
import { roleSummary } from './role-summary.ts';
import type { Edition, Site } from './site.ts';

// What these functions make is promised in data-shapes.ts.

export function toFrameworksData(site: Site): FrameworksData {
  return { asOf: site.asOf, frameworks: site.editions.map(toSummary) };
}

function toSummary({ framework, currency, newer }: Edition): FrameworkSummary {
  return {
    id: framework.id,
    title: framework.title,
    areas: framework.areas.map(({ id, name, nation }) => ({ id, name, nation })),
    about: editionWords(framework),
    period: framework.period,
    status: currency.status,
    ...(newer && { newer: newer.framework.id }),
    url: `/${framework.id}/`,
    data: `/data/frameworks/${framework.id}.json`,
    ...noticeOf(framework),
  };
}

// Its own file, the table of its roles and its workbook are made from it.
const frameworkData = new WeakMap<Edition, FrameworkData>();

/** `edition` is one of the site. */
export function toFrameworkData(site: Site, edition: Edition): FrameworkData {
  const made = frameworkData.get(edition) ?? makeFrameworkData(site, edition);
  frameworkData.set(edition, made);
  return made;
}

function makeFrameworkData(site: Site, { framework, currency }: Edition): FrameworkData {
  return {
    ...noticeOf(framework),
    ...framework,
    asOf: site.asOf,
    status: currency.status,
    roles: rolesOf(site, framework),
  };
}

/** What the owners of strategies say of the use of them, by the id of the strategy. */
export function rightsNotices(site: Site): Readonly<Record<string, string>> {
  return Object.fromEntries(
    site.editions.flatMap(({ framework }) => {
      const { rightsNotice } = noticeOf(framework);
      return rightsNotice === undefined ? [] : [[framework.id, rightsNotice]];
    }),
  );
}

// Three files and the dictionary are made from it, and at national size it takes seconds.
const rolesData = new WeakMap<Site, RolesData>();

export function toRolesData(site: Site): RolesData {
  const made = rolesData.get(site) ?? makeRolesData(site);
  rolesData.set(site, made);
  return made;
}

function makeRolesData(site: Site): RolesData {
  const byFramework = site.editions.map(({ framework }) => [framework.id, rolesOf(site, framework)] as const);
  return {
    asOf: site.asOf,
    rightsNotices: rightsNotices(site),
    roles: site.roles.map((role) => ({
      id: role.id,
      label: role.label,
      sector: role.sector,
      aliases: role.aliases,
      generic: role.generic === true,
      frameworks: Object.fromEntries(
        byFramework.flatMap(([id, roles]) => {
          const found = roles[role.id];
          return found ? [[id, inShort(found)]] : [];
        }),
      ),
    })),
  };
}

export function noticeOf({ rights }: Framework): { readonly rightsNotice?: string } {
  return rights.permissionRequired ? { rightsNotice: rights.notice ?? rights.statement } : {};
}

function inShort({ basis, headline, audiences, elsewhere }: RoleAnswerData): InShort {
  return { basis, headline, audiences, ...(elsewhere && { elsewhere }) };
}

type InShort = RolesData['roles'][number]['frameworks'][string];

function rolesOf(site: Site, framework: Framework): FrameworkData['roles'] {
  return Object.fromEntries(
    site.roles.map((role) => {
      const answer = site.answerFor(framework, role);
      const { headline, elsewhere } = roleSummary(site, framework, role);
      const found = toRoleAnswer(answer, headline, rolePath(framework.id, role.id));
      return [role.id, { ...found, ...(elsewhere && { elsewhere }) }];
    }),
  );
}

function toRoleAnswer(
  { placement, basis, training, timing }: Answer,
  headline: string,
  url: string,
): RoleAnswerData {
  return {
    headline,
    basis,
    placement: placement.kind,
    audiences: placement.kind === 'allocated' ? placement.audiences.map((fit) => fit.audience.id) : [],
    possibleAudiences: placement.kind === 'none' ? [] : placement.possible.map((fit) => fit.audience.id),
    ...(placement.kind === 'none' && { outcome: placement.outcome.id }),
    training: training.map(toTraining),
    timing: timing.map(toTiming),
    url,
  };
}

function toTraining(item: TrainingItem): TrainingData {
  if (item.kind === 'level') {
    const { level, strength, condition, fit, source } = item;
    return { level: level.id, label: level.label, strength, ...(condition && { condition }), fit, source };
  }
  const { audience, training, fit, source } = item;
  const { label, strength } = training;
  return { audience: audience.id, label, ...(strength && { strength }), fit, source };
}

function toTiming({ rule, fit, replacedBy }: TimingItem): TimingData {
  return {
    rule: rule.id,
    kind: rule.kind,
    strength: rule.strength,
    fit,
    ...('within' in rule && { within: rule.within }),
    ...('every' in rule && { every: rule.every }),
    ...('from' in rule && { from: rule.from }),
    ...(replacedBy && { replacedBy }),
    source: rule.source,
  };
}
