import { currentSite } from '#layouts/current-site.ts';
import { rolesCsv } from '#views/csv';

export const GET = () =>
  new Response(rolesCsv(currentSite().site), { headers: { 'Content-Type': 'text/csv' } });
