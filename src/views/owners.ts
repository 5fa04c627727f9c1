import type { Framework } from '#model/framework';

/** Where the owners of a strategy can be found: we do not copy the document, so readers have to be able to ask for it. */
export function ownersOf(
  framework: Framework,
): readonly { readonly name: string; readonly website: string }[] {
  return framework.bodies.flatMap((b) => (b.website ? [{ name: b.name, website: b.website }] : []));
}
