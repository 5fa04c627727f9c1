import { currentSite } from '#layouts/current-site.ts';
import { toGuideData } from '#views/guided-form';
import { newestEditions } from '#views/guided-start';

export const GET = () => {
  const { site } = currentSite();
  return Response.json(newestEditions(site).map((edition) => toGuideData(edition, site.catalogue.questions)));
};
