/** A text as an id: "Cheshire West & Chester" → "cheshire-west-and-chester". Empty when nothing of it can be used. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F’']/g, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
}

/** An id for each label, in their order; a second one of the same kind gets a number. */
export function uniqueSlugs(labels: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const slug = slugOf(label) || otherwise;
    let id = slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
    return id;
  });
}
