import { currentSite } from '#layouts/current-site.ts';
import { toFinderLearned } from '#views/finder-data';

export const GET = () => Response.json(toFinderLearned(currentSite().site));
