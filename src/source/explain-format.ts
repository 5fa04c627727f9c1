import type { z } from 'zod';
import { formatPartialDate, toDayRange } from '#model/partial-date';
import { durationSchema, idSchema, partialDateSchema } from '#schema/primitives';
import { shorten } from './name-things.ts';

export interface FormatExplanation {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  /** What was most likely meant, in the right form. */
  readonly meant?: string;
}

/** Explains a text that does not match the pattern of its field. `name` is the field in backticks. */
export function explainFormat(pattern: string | undefined, name: string, input: string): FormatExplanation {
  const short = shorten(input);
  const { meant, ...explanation } = explainShort(pattern, name, short);
  // Nobody means a part of what they wrote. And a long text would keep the patterns below busy for hours.
  if (short !== input) return { ...explanation, hint: 'It is far too long for this field.' };
  return { ...explanation, ...(meant !== undefined && { meant }) };
}

function explainShort(pattern: string | undefined, name: string, input: string): FormatExplanation {
  switch (pattern) {
    case patternOf(partialDateSchema):
      return explainDate(name, input);
    case patternOf(durationSchema):
      return explainDuration(name, input);
    case patternOf(idSchema):
      return explainId(name, input);
    case String(/^\d{4}-\d{2}-\d{2}$/):
      return { ...explainDate(name, input), hint: 'Write the year, the month and the day: "2023-10-05".' };
    case String(/^#[0-9a-fA-F]{6}$/):
      return {
        rule: 'text-format',
        message: `${name} is "${input}". A colour is # and six digits or letters from a to f.`,
        hint: 'Copy it from your brand guide or a colour picker, in quotes: "#14304a".',
      };
    default:
      return {
        rule: 'text-format',
        message: `${name} is "${input}", and that is not the form it needs.`,
        hint: `It must match the pattern ${pattern ?? 'of the field'}.`,
      };
  }
}

/** Asks the schema for its pattern, so that the pattern has one home. */
function patternOf(schema: z.ZodString): string | undefined {
  const issue = schema.safeParse('\n').error?.issues[0];
  return issue?.code === 'invalid_format' ? issue.pattern : undefined;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function explainDate(name: string, input: string): FormatExplanation {
  const rule = 'date-format';
  const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(input.trim());
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    const dayFirst = isoDay(year, second, first);
    const monthFirst = isoDay(year, first, second);
    if (dayFirst && monthFirst && dayFirst !== monthFirst) {
      return {
        rule,
        message: `${name} is written as ${input}, which some people read as ${formatPartialDate(dayFirst)} and others as ${formatPartialDate(monthFirst)}.`,
        hint: `Write the year first: "${dayFirst}" is ${formatPartialDate(dayFirst)}.`,
        meant: dayFirst,
      };
    }
    const meant = dayFirst ?? monthFirst;
    return {
      rule,
      message: `${name} is written as ${input}. Dates start with the year here.`,
      hint: meant ? `Write "${meant}".` : 'Write the year, the month and the day: "2023-10-05".',
      ...(meant && { meant }),
    };
  }
  const meant = fromWords(input) ?? fromYearFirst(input);
  return {
    rule,
    message: `${name} is "${input}", and that is not a date in the form year-month-day.`,
    hint: meant
      ? `Write "${meant}".`
      : 'Write "2023", "2023-10" or "2023-10-05", as precisely as the document prints it.',
    ...(meant && { meant }),
  };
}

/** "5 October 2023", "Oct 2023" */
function fromWords(input: string): string | undefined {
  const [, day, monthName = '', year = ''] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]+)\.?,?\s+(\d{4})$/i.exec(input.trim()) ?? [];
  const month = monthNames.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  return day === undefined ? `${year}-${String(month).padStart(2, '0')}` : isoDay(year, String(month), day);
}

/** "2023/10/5" */
function fromYearFirst(input: string): string | undefined {
  const [, year = '', month = '', day] =
    /^(\d{4})[/. -](\d{1,2})(?:[/. -](\d{1,2}))?$/.exec(input.trim()) ?? [];
  if (day !== undefined) return isoDay(year, month, day);
  const iso = `${year}-${month.padStart(2, '0')}`;
  return year !== '' && toDayRange(iso) ? iso : undefined;
}

function isoDay(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return toDayRange(iso) ? iso : undefined;
}

function explainDuration(name: string, input: string): FormatExplanation {
  const rule = 'duration-format';
  const message = `${name} is "${input}", and that is not a length of time in the form that is used here.`;
  if (/^P.*T|hour|minute/i.test(input)) {
    return {
      rule,
      message,
      hint: 'Lengths are whole days or longer: "P1D". Hours of training go into `min` and `max` of a rule of the kind hours.',
    };
  }
  const parts = [...input.matchAll(/(\d+)\s*(?:(year|yr|y)|(month|mth|m)|(week|wk|w)|(day|d))/gi)];
  const lengths = parts.map(([, count = '', year, month, week]) => ({
    count: Number(count),
    unit: year ? 'Y' : month ? 'M' : week ? 'W' : 'D',
  }));
  const inMonths = lengths.every(({ unit }) => unit === 'Y' || unit === 'M');
  const [only] = lengths;
  const meant =
    only && lengths.length === 1
      ? `P${only.count}${only.unit}`
      : lengths.length > 1 && inMonths
        ? `P${lengths.reduce((sum, { count, unit }) => sum + count * (unit === 'Y' ? 12 : 1), 0)}M`
        : undefined;
  return {
    rule,
    message,
    hint: meant
      ? `Write "${meant}".`
      : 'Write P, a number, and Y (years), M (months), W (weeks) or D (days): "P3M" is three months.',
    ...(meant && { meant }),
  };
}

function explainId(name: string, input: string): FormatExplanation {
  const meant = input
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return {
    rule: 'id-format',
    message: `${name} is "${input}". Ids become part of web addresses, so they are lower-case letters, digits and single hyphens.`,
    hint: meant ? `Write "${meant}".` : 'Write something like "group-1".',
    ...(meant && { meant }),
  };
}
