/** The kinds of files that a site is made of, by the end of their names: the table that every server has to know. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  ics: 'text/calendar',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  zip: 'application/zip',
};

/** Of the parts of the search index and whatever else has no kind of its own: bytes, and no guess. */
export const otherwise = 'application/octet-stream';

// The rest is compressed inside: a second time only costs.
const packed = /^(?:font|application\/(?:pdf|zip|vnd\.))|^image\/png/;

/** The kinds worth packing on the way. */
export function packable(): readonly string[] {
  return [...new Set(Object.values(mediaTypes))].filter((type) => !packed.test(type));
}

/** The kinds that are text, so that a browser must know the alphabet. */
export function textual(): readonly string[] {
  return [...new Set(Object.values(mediaTypes))].filter((type) => /^text\/|json$|svg/.test(type));
}
