import { currentSite } from '#layouts/current-site.ts';
import { toRolesData } from '#views/data';

export const GET = () => Response.json(toRolesData(currentSite().site));
