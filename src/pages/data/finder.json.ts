import { currentSite } from '#layouts/current-site.ts';
import { toFinderData } from '#views/finder-data';

export const GET = () => Response.json(toFinderData(currentSite().site));
