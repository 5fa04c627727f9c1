import type { APIRoute, GetStaticPaths } from 'astro';
import { bookletsOf, currentSite } from '#layouts/current-site.ts';
import type { BookletDocument } from '#views/booklet-document';
import { runningTitle } from '#views/running-title';

export const getStaticPaths = (() =>
  currentSite().site.editions.flatMap((edition) =>
    bookletsOf(edition).map((document) => ({
      params: { framework: edition.framework.id, booklet: document.booklet },
      props: { document },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: BookletDocument }> = ({ props }) =>
  new Response(runningTitle(props.document), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
