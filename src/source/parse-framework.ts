import type { Framework } from '#model/framework';
import { frameworkSchema } from '#schema/framework';
import { type ParsedDocument, parseDocument } from './parse-document.ts';

/**
 * The text of one framework file → the framework and the problems of its YAML and its shape.
 * What one part says about another (unknown references, contradictions …) is judged by the checks, when it is loaded.
 */
export function parseFramework(text: string, file: string): ParsedDocument<Framework> {
  return parseDocument(text, file, frameworkSchema);
}
