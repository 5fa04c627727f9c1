import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '#layouts/current-site.ts';
import { toPlannerStrategy } from '#planner/planner-data';
import type { Edition } from '#views/site';

export const getStaticPaths = (() =>
  currentSite().site.editions.map((edition) => ({
    params: { framework: edition.framework.id },
    props: { edition },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  Response.json(toPlannerStrategy(currentSite().site, props.edition));
