import { describe, expect, inject, it } from 'vitest';

const fetchPath = (path: string) => fetch(`${inject('site').url}${path}`, { redirect: 'manual' });

describe('the server of npm start', () => {
  it('allows nothing from elsewhere, no inline script and no inline style', async () => {
    const policy = (await fetchPath('/')).headers.get('content-security-policy') ?? '';
    const rules = new Map(
      policy.split(';').map((rule) => {
        const [name = '', ...values] = rule.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(rules.get('default-src')).toMatch(/^'(?:self|none)'$/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(rules.get('form-action') ?? rules.get('default-src')).toMatch(/^'(?:self|none)'$/);
    expect(rules.get('base-uri')).toMatch(/^'(?:self|none)'$/);
    expect(rules.get('frame-ancestors')).toMatch(/^'(?:self|none)'$/);
  });

  it('tells no other site where a reader came from, and lets no browser guess the kind of a file', async () => {
    const { headers } = await fetchPath('/');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('answers an address that does not exist with the page for it, and says 404', async () => {
    const response = await fetchPath('/no-such-page/');
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/<h1[^>]*>/);
  });

  it('sends an address without its slash at the end to the page, so that typed addresses work', async () => {
    const response = await fetch(`${inject('site').url}/about`);
    expect(response.status).toBe(200);
  });
});
