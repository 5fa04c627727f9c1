import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '#layouts/current-site.ts';
import { toCompareData } from '#views/compare-data';
import type { Edition } from '#views/site';

export const getStaticPaths = (() =>
  currentSite().site.editions.map((edition) => ({
    params: { framework: edition.framework.id },
    props: { edition },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  Response.json(toCompareData(currentSite().site, props.edition));
