import { z } from 'zod';
import { idSchema, labelSchema, nationSchema } from './primitives.ts';

/** The lines at the top of a chapter, between two lines of three hyphens. */
export const chapterSchema = z.strictObject({
  title: labelSchema,
  lawTopics: z.array(idSchema).meta({
    description: 'Topics of frameworks/catalogue/law.yaml that the chapter leans on; [] for none.',
  }),
  nations: z.array(nationSchema).min(1).meta({
    description: 'Nations whose law and services the chapter describes: [england].',
  }),
  ownPage: z
    .literal(true)
    .optional()
    .meta({ description: 'true: the chapter stands alone on its page, to be torn out or filled in.' }),
});
