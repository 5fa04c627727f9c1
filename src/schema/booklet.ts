import { z } from 'zod';
import { field, idSchema, labelSchema, textSchema } from './primitives.ts';

/** Which booklets a framework has; the chapters are in content/booklets. */
export const bookletSchema = z.strictObject({
  id: field(idSchema, 'The id of the booklet, for its page and its PDFs.', 'induction'),
  title: field(labelSchema, 'The title on the cover.', 'Safeguarding induction for Northshire'),
  kind: field(
    z.enum(['induction', 'audience', 'residents', 'trainers']),
    'For whom: newcomers, one group, residents or trainers.',
    'induction',
  ),
  audiences: field(
    z.array(field(idSchema, 'The id of an audience.', 'group-1')).optional(),
    'The groups whose training it prints.',
    ['group-1'],
  ),
  forWhom: field(textSchema, 'For whom it is, in a sentence.', 'Everyone who starts to work in Northshire.'),
  chapters: field(
    z.array(field(idSchema, 'The name of a chapter.', 'help-now')).min(1),
    'Its chapters in their order: files of content/booklets, and your-training and values.',
    ['help-now', 'what-to-do', 'your-training'],
  ),
});

export type Booklet = z.output<typeof bookletSchema>;
