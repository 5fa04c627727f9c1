import { contentPolicy } from '#layouts/content-policy.ts';

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** The headers that a server has to send with a path (without the base path), so that a page can do nothing but what it must. */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  // In the policy of a page itself, frame-ancestors is not allowed.
  return { 'Content-Security-Policy': `${contentPolicy(path)}; frame-ancestors 'none'`, ...everywhere };
}

/** The folder whose files have a fingerprint of their content in their names. */
export const fingerprinted = '_astro';

/** How long a browser may keep what is at a path (without the base path) before it asks again. */
export function cacheControl(path: string): string {
  return path.startsWith(`/${fingerprinted}/`) ? forever : 'no-cache';
}

const forever = 'public, max-age=31536000, immutable';
