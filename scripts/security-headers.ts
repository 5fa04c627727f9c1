const policy = (script: string) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const everywhere = {
  'Content-Security-Policy': policy("'self'"),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

// Full-text search runs in WebAssembly: on its own page, and in Pagefind's worker, which has a policy of its own.
const forSearch = { ...everywhere, 'Content-Security-Policy': policy("'self' 'wasm-unsafe-eval'") };

/** The headers that a server has to send with a path (without the base path), so that a page can do nothing but what it must. */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return /^\/(?:search|pagefind)\//.test(path) ? forSearch : everywhere;
}
