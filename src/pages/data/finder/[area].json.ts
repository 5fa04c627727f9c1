import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '#layouts/current-site.ts';
import { toAreaAnswers } from '#views/finder-data';
import type { AreaEntry } from '#views/site';

export const getStaticPaths = (() =>
  currentSite().site.areas.map((entry) => ({
    params: { area: entry.area.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: AreaEntry }> = ({ props }) =>
  Response.json(toAreaAnswers(currentSite().site, props.entry));
