import { currentSite } from '#layouts/current-site.ts';
import { toFinderPhrases } from '#views/finder-data';

export const GET = () => Response.json(toFinderPhrases(currentSite().site));
