import { currentSite } from '#layouts/current-site.ts';
import { frameworksCsv } from '#views/csv';

export const GET = () =>
  new Response(frameworksCsv(currentSite().site), { headers: { 'Content-Type': 'text/csv' } });
