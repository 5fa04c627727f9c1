import type { Catalogue, Framework } from '#model/framework';
import type { Path, Problem } from '#model/problem';
import { entries, error } from './check.ts';

const emailShape = /^[^\s@:]+@[^\s@]+\.[^\s@.]+$/;

/** Telephone numbers and email addresses can be used as they are: a UK number has 10 or 11 digits (V12). */
export function badContact(framework: Framework): Problem[] {
  return entries(framework.contacts).flatMap(([i, { kind, normalised }]) => {
    const path = ['contacts', i, 'normalised'];
    if (normalised === undefined) return [];
    if (kind === 'telephone')
      return telephone(
        path,
        normalised,
        /^0\d{9,10}$/,
        'Write a UK number of 10 or 11 digits in quotes, digits only: "01244123456".',
      );
    return kind === 'email' ? email(path, normalised) : [];
  });
}

/** The same for helplines, which may have short numbers such as 999 or 0800 1111. */
export function badHelpline(catalogue: Catalogue): Problem[] {
  return entries(catalogue.helplines).flatMap(([i, helpline]) => [
    ...(helpline.telephone === undefined
      ? []
      : telephone(
          ['helplines', i, 'telephone'],
          helpline.telephone,
          /^\d{3,11}$/,
          'Write the number in quotes, digits and spaces only: "0800 1111".',
        )),
    ...(helpline.email === undefined ? [] : email(['helplines', i, 'email'], helpline.email)),
  ]);
}

function telephone(path: Path, number: string, shape: RegExp, hint: string): Problem[] {
  if (shape.test(number.replaceAll(' ', ''))) return [];
  return [error('bad-contact', path, `"${number}" cannot be dialled as it stands.`, hint)];
}

function email(path: Path, address: string): Problem[] {
  if (emailShape.test(address)) return [];
  return [
    error(
      'bad-contact',
      path,
      `"${address}" is not an email address.`,
      'Write only the address, without mailto: or a name.',
    ),
  ];
}
