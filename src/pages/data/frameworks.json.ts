import { currentSite } from '#layouts/current-site.ts';
import { toFrameworksData } from '#views/data';

export const GET = () => Response.json(toFrameworksData(currentSite().site));
