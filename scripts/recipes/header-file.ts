import { searchFolders } from '#layouts/content-policy.ts';
import { cacheControl, fingerprinted, securityHeaders } from '../security-headers.ts';
import type { Place } from './recipe.ts';

/**
 * The file _headers, which Netlify, Cloudflare Pages and hosts like them read from the folder of a site.
 *
 * Where two rules give the same header, some of those hosts send both, and two policies then hold together. So each
 * header stands under one rule only: here the one policy lets every page run WebAssembly, and the policy inside each
 * page takes that away again where it is not needed. These hosts let pages be asked for again by themselves.
 */
export function headerFile({ base }: Pick<Place, 'base'>): string {
  const lines = Object.entries(securityHeaders(`/${searchFolders[0]}/`)).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  return `${base}*
${lines.join('\n')}

${base}${fingerprinted}/*
  Cache-Control: ${cacheControl(`/${fingerprinted}/`)}
`;
}
