import type { ColumnUse } from './columns.ts';

const list = (names: string) => names.split(';').map((name) => name.trim().replace(/\s+/g, ' '));

/**
 * Headings as British HR systems write them, in small letters without signs, the most telling first: "role" only counts
 * where there is no "job title".
 */
export const headings: Readonly<Record<ColumnUse, readonly string[]>> = {
  title: list(
    `job title; jobtitle; job title full; post title; position title; role title; job role; job; post;
    position; position name; post name; role; role name; occupation; title of post; job description;
    assignment title; current job title; current role; staff role; work role; volunteer role; job name;
    post description; employee role; profession`,
  ),
  name: list(
    `name; full name; fullname; employee name; staff name; employee; staff member; person; member of
    staff; display name; worker; worker name; known as; volunteer; preferred name`,
  ),
  'first-name': list(`first name; firstname; forename; forenames; given name; first names`),
  'last-name': list(`last name; lastname; surname; family name`),
  team: list(
    `team; team name; department; dept; service; service area; directorate; division; unit; section;
    school; site; ward; location; workplace; organisation; organisation unit; business unit; base;
    branch; faculty; area; office; setting; establishment; cost centre`,
  ),
  start: list(
    `start date; startdate; date started; started; start; date joined; joined; joining date; hire date;
    date of hire; commencement date; date of commencement; continuous service date; employment start
    date; date of appointment; appointment date; position start date; in post since; date appointed;
    start date in post; start date in role; role start date; service start date`,
  ),
  'last-training': list(
    `last training; last training date; last trained; training date; date of training; date trained; last
    safeguarding training; safeguarding training; safeguarding training date; date completed; date of
    last safeguarding training; last safeguarding training date; training completed; completed;
    completion date; last completed; last refresher; refresher date; last refreshed; last update;
    safeguarding completed; safeguarding; date of last training; training completed on; last attended;
    last course; course date; safeguarding date`,
  ),
  designation: list(
    `designation; safeguarding designation; safeguarding role; safeguarding post; safeguarding lead; dsl;
    designated safeguarding lead; designated; designated lead; named professional; special role;
    safeguarding responsibility; safeguarding responsibilities; dsl status`,
  ),
};
