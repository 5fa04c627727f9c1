import type { Contact, Framework, Reference } from '#model/framework';
import { formatPartialDate, periodInWords } from '#model/partial-date';
import type { FactRow } from './about-views.ts';
import { commercialWords, contactStatusWords, linkWords } from './framework-words.ts';
import { sourceWords } from './source-words.ts';

/** What the document says that the law requires: its claim, not ours. */
export interface LawClaim {
  /** The instrument, with the provision where one is printed. */
  readonly title: string;
  readonly claim: string | undefined;
  readonly source: string;
}

export interface ContactView {
  readonly label: string;
  readonly kind: string;
  readonly printed: string;
  /** `tel:`, `mailto:` or a web address; undefined where nothing can be made of what is printed. */
  readonly href: string | undefined;
  readonly status: string;
  readonly note: string | undefined;
  readonly source: string;
}

export interface ReferenceView {
  readonly id: string;
  readonly title: string;
  /** Publisher, edition, year and what became of the link, as sentences. */
  readonly about: string;
  readonly url: string | undefined;
  readonly superseded: string | undefined;
  readonly note: string | undefined;
  readonly source: string;
}

export function toLawClaims(framework: Framework): readonly LawClaim[] {
  return (framework.legalBasis ?? []).map((law) => ({
    title: law.provision ? `${law.instrument}, ${law.provision}` : law.instrument,
    claim: law.claim,
    source: sourceWords(law.source),
  }));
}

const contactWord = { website: 'Website', email: 'Email', telephone: 'Telephone', post: 'Post' } as const;

export function toContacts(contacts: readonly Contact[]): readonly ContactView[] {
  return contacts.map((contact) => ({
    label: contact.label,
    kind: contactWord[contact.kind],
    printed: contact.printed,
    href: contactHref(contact),
    status:
      contact.checkedOn === undefined
        ? contactStatusWords[contact.status]
        : `${contactStatusWords[contact.status]}, ${formatPartialDate(contact.checkedOn)}`,
    note: contact.note,
    source: sourceWords(contact.source),
  }));
}

/** A dead address is printed but not linked. */
function contactHref({ kind, normalised, status }: Contact): string | undefined {
  if (normalised === undefined || status === 'dead') return undefined;
  if (kind === 'email') return `mailto:${normalised}`;
  if (kind === 'telephone') return `tel:${normalised}`;
  return kind === 'website' ? normalised : undefined;
}

export function toReferences(references: readonly Reference[]): readonly ReferenceView[] {
  return references.map((reference) => ({
    id: reference.id,
    title: reference.title,
    about: [
      ...(reference.publisher ? [reference.publisher] : []),
      ...(reference.edition ? [reference.edition] : []),
      ...(reference.year ? [String(reference.year)] : []),
      ...(reference.printedAs ? [`Printed as “${reference.printedAs}”`] : []),
      linkWords[reference.linkStatus],
    ].join('. '),
    url: reference.url,
    superseded: reference.supersededBy,
    note: reference.note,
    source: sourceWords(reference.source),
  }));
}

const dateWords = {
  completed: 'Completed',
  issued: 'Issued',
  approved: 'Approved',
  effective: 'In force from',
  launched: 'Launched',
  review: 'Due for review',
} as const;

/** Dates, approval and the people printed on the document. */
export function documentFacts(framework: Framework): readonly FactRow[] {
  const { dates, documentControl: control, period } = framework;
  const kinds = ['completed', 'issued', 'approved', 'effective', 'launched', 'review'] as const;
  const people = (
    list: readonly { name: string; post?: string | undefined; organisation?: string | undefined }[] = [],
  ) => list.map((p) => [p.name, p.post, p.organisation].filter((part) => part !== undefined).join(', '));
  const approvedBy = framework.bodies.find((b) => b.id === control?.approvedBy)?.name;
  const rows: readonly FactRow[] = [
    { term: 'Title', values: [framework.title] },
    { term: 'Period', values: [periodInWords(period)] },
    ...kinds.map((kind) => {
      const date = dates?.[kind];
      return { term: dateWords[kind], values: date ? [formatPartialDate(date)] : [] };
    }),
    { term: 'Status printed', values: control?.status ? [control.status] : [] },
    { term: 'Approved by', values: approvedBy ? [approvedBy] : [] },
    { term: 'Authors', values: people(control?.authors) },
    { term: 'Lead officers', values: people(control?.leadOfficers) },
    { term: 'Sources', values: documentSources(framework) },
  ];
  return rows.filter((row) => row.values.length > 0);
}

function documentSources({ titleSource, period, dates, documentControl }: Framework): readonly string[] {
  const sources = [titleSource, period.source, dates?.source, documentControl?.source];
  return [...new Set(sources.flatMap((s) => (s === undefined ? [] : [sourceWords(s)])))];
}

/** Who owns the document and what may be done with it. */
export function rightsFacts(framework: Framework): readonly FactRow[] {
  const { rights } = framework;
  const rows: readonly FactRow[] = [
    {
      term: 'Owned by',
      values: rights.holders.flatMap((id) => framework.bodies.find((b) => b.id === id)?.name ?? []),
    },
    {
      term: 'Permission',
      values: [rights.permissionRequired ? 'The owners want to be asked' : 'Not mentioned'],
    },
    { term: 'Commercial use', values: [commercialWords[rights.commercialUse]] },
    {
      term: 'On this site',
      values: [rights.reuse === 'open' ? 'Used under the owners’ terms' : 'Facts only, in our own words'],
    },
    { term: 'Source', values: rights.source ? [sourceWords(rights.source)] : [] },
  ];
  return rows.filter((row) => row.values.length > 0);
}
