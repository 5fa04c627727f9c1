import { expect, it } from 'vitest';
import { frameworkSchema } from '#schema/framework';
import { toSchemaReference } from '#views/schema-reference';

const parts = toSchemaReference();
const field = (part: string, name: string) =>
  parts.find(({ id }) => id === part)?.fields.find((one) => one.name === name);

it('has every field of the file, with what it is for and an example', () => {
  expect(parts[0]?.fields.map(({ name }) => name)).toEqual(Object.keys(frameworkSchema.shape));
  for (const { fields } of parts) {
    for (const { description, type, example } of fields) {
      expect([description, type, example]).not.toContain('');
      expect(example).not.toMatch(/undefined|null|\[object/);
    }
  }
});

it('says in words what may stand in a field', () => {
  expect(field('audiences', 'id')).toMatchObject({ required: true, type: 'an id', example: 'group-1' });
  expect(field('period', 'start')).toMatchObject({ type: 'a year, month or day', example: '"2024"' });
  expect(field('allocation', 'ordered')).toMatchObject({ type: 'true or false', example: 'true' });
  expect(field('entitlements', 'strength')?.type).toBe(
    'one of: required, expected, suitable, recommended, optional',
  );
  expect(field('file', 'domains')?.type).toBe('a list of these: children, adults, community-safety');
});

it('describes once what stands in many places, and leads there', () => {
  expect(parts.filter(({ title }) => title === 'A statement')).toHaveLength(1);
  expect(field('levels', 'outcomes')?.inside).toEqual({ label: 'A statement', id: 'bodies-duties' });
  expect(parts.find(({ title }) => title === 'A statement')?.alsoIn.length).toBeGreaterThan(5);
});

it('gives rules their common fields once, and each kind its own', () => {
  expect(field('rules', 'statement')?.required).toBe(true);
  const names = parts.find(({ id }) => id === 'rules-hours')?.fields.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['kind', 'min', 'max', 'over']));
  expect(names).not.toContain('statement');
});

it('has no id twice', () => {
  const ids = parts.flatMap(({ id, fields }) => [id, ...fields.map((one) => one.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});
