import type { APIRoute, GetStaticPaths } from 'astro';
import { currentSite } from '#layouts/current-site.ts';
import { workbookResponse } from '#layouts/workbook-file.ts';
import type { Edition } from '#views/site';
import { frameworkWorkbook } from '#views/workbooks';

export const getStaticPaths = (() =>
  currentSite().site.editions.map((edition) => ({
    params: { framework: edition.framework.id },
    props: { edition },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition }> = ({ props }) =>
  workbookResponse(frameworkWorkbook(currentSite().site, props.edition));
