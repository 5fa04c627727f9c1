import type { MiddlewareHandler } from 'astro';
import { breakLongWords } from '#layouts/long-words.ts';

/** What happens to every page after it is made, by a build and while somebody writes. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(breakLongWords(await response.text()), response);
};
