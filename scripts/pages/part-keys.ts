import type { SiteSource } from '#source/given-source';
import { readLogo } from '#source/site-logo';
import { digest } from './fingerprint.ts';
import { kinAmong, type PartId, sourceOfPart } from './parts.ts';

/** Gives each part a name that changes with everything that can make any page of it another, for `asOf`, an ISO day. */
export function partKeys(source: SiteSource, asOf: string, makers: string): (part: PartId) => string {
  const { catalogue, settings, chapters } = source;
  const logo = settings.logo && readLogo(settings.logo);
  const shared = digest(
    JSON.stringify([makers, asOf, catalogue, settings, chapters, logo ? digest(logo) : 'no logo']),
  );
  const texts = new Map(
    source.frameworks.map((framework) => [framework.id, digest(JSON.stringify(framework))]),
  );
  const kin = kinAmong(source.frameworks);
  return (part) => {
    const { frameworks, isPart, isSearchedApart, booklets } = sourceOfPart(source, part, kin);
    return digest(
      JSON.stringify([
        shared,
        part,
        frameworks.map(({ id }) => texts.get(id)),
        isPart,
        isSearchedApart,
        booklets,
      ]),
    );
  };
}
