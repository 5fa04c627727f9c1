import { currentSite } from '#layouts/current-site.ts';
import { toPlannerRoles } from '#planner/planner-data';

export const GET = () => Response.json(toPlannerRoles(currentSite().site));
