import { place } from '#answer/placement';
import type { Audience, Framework } from '#model/framework';
import { bookletPath, groupPath, rolePath, trainingPath } from './links.ts';
import { sourceWords } from './source-words.ts';

/** What a strategy offers the people who live in its area. */
export interface ResidentsPage {
  readonly title: string;
  readonly offer: string;
  readonly offerSource: string | undefined;
  /** The group that residents belong to, where there is one. */
  readonly group: { readonly audience: Audience; readonly href: string } | undefined;
  /** What residents may use though they are in no group. */
  readonly open: readonly { readonly label: string; readonly href: string }[];
  /** What those do next whom the strategy puts in no group. */
  readonly outcome: { readonly text: string; readonly nextStep: string } | undefined;
  readonly bookletHref: string | undefined;
  readonly roleHref: string | undefined;
}

export function toResidentsPage(
  framework: Framework,
  roles: readonly { readonly id: string; readonly sector: string }[],
): ResidentsPage {
  const row = framework.scope.personas.find((p) => p.persona === 'resident');
  const role = roles.find((r) => r.sector === 'public');
  const placement = place(framework, {
    ...(role && { role: role.id }),
    answers: { connection: ['resident'] },
    answersFrom: 'profile',
  });
  const open = placement.kind === 'none' ? placement.open : undefined;
  const audience = placement.kind === 'allocated' ? placement.main.audience : undefined;
  const outcome =
    placement.kind === 'none' && placement.outcome.text !== row?.text ? placement.outcome : undefined;
  const booklet = framework.booklets?.find((b) => b.kind === 'residents');
  return {
    title: `If you live in ${framework.areaName}`,
    offer: row?.text ?? 'This strategy does not mention residents.',
    offerSource: row?.source && sourceWords(row.source),
    group: audience && { audience, href: groupPath(framework.id, audience.id) },
    open: [
      ...(open?.audiences ?? []).map(({ id, label }) => ({ label, href: groupPath(framework.id, id) })),
      ...(open?.courses ?? []).map(({ name }) => ({ label: name, href: trainingPath(framework.id) })),
    ],
    outcome: outcome && { text: outcome.text, nextStep: outcome.nextStep },
    bookletHref: booklet && bookletPath(framework.id, booklet.id),
    roleHref: role && rolePath(framework.id, role.id),
  };
}

/** The chapters of the page: those of the residents' booklet, help first. */
export function residentChapters(framework: Framework): readonly string[] {
  const chapters = framework.booklets?.find((b) => b.kind === 'residents')?.chapters ?? [
    'help-now',
    'what-to-do',
    'who-to-contact',
  ];
  return ['help-now', ...chapters.filter((id) => id !== 'help-now')];
}
