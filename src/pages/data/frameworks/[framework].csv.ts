import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '#layouts/current-site.ts';
import { frameworkCsv } from '#views/csv';
import type { Edition } from '#views/site';

export const getStaticPaths = (() =>
  currentSite().site.editions.map((edition) => ({
    params: { framework: edition.framework.id },
    props: { edition },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  new Response(frameworkCsv(currentSite().site, props.edition), { headers: { 'Content-Type': 'text/csv' } });
