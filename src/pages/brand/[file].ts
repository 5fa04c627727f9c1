import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '#layouts/current-site.ts';
import { readLogo } from '#source/site-logo';
import { brandSheetPath, logoPath, toBrandSheet } from '#views/brand-sheet';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** What a partnership sets about the looks of its site; nothing where it sets nothing. */
export const getStaticPaths = (() => {
  const { colours, logo } = currentSite().settings;
  return [...(colours ? [brandSheetPath] : []), ...(logo ? [logoPath(logo.file)] : [])].map((path) => ({
    params: { file: nameOf(path) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { colours = {}, logo } = currentSite().settings;
  if (params.file === nameOf(brandSheetPath))
    return new Response(toBrandSheet(colours), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
  const type = params.file?.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
  return new Response((logo && readLogo(logo)) ?? null, { headers: { 'Content-Type': type } });
};
