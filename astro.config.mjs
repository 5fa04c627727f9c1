import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { linkMarkdown } from './scripts/link-markdown.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const nodeModules = fileURLToPath(new URL('./node_modules', import.meta.url));

// One rule of govuk-frontend is for Internet Explorer alone, "(min-width: 0\0)". Sass turns its end into
// U+FFFD, at which the minifier stops the build.
const dropInternetExplorerRules = {
  postcssPlugin: 'drop-internet-explorer-rules',
  AtRule: {
    /** @param {{ params: string, remove(): void }} rule */
    media(rule) {
      if (/min-width:\s*0[\\\uFFFD]/.test(rule.params)) rule.remove();
    },
  },
};

// Prose pages: the processor is Astro's own, so a plugin is added to it and nothing is replaced.
const links = {
  name: 'lanyard-links',
  hooks: {
    /** @param {{ config: import('astro').AstroConfig }} options */
    'astro:config:setup'({ config }) {
      config.markdown.processor.options.hastPlugins.push(linkMarkdown(config.base));
    },
  },
};

export default defineConfig({
  base: process.env.LANYARD_BASE || '/',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    concurrency: 4,
    // No inline style or script on any page: the content security policy needs no hashes.
    inlineStylesheets: 'never',
  },
  // The default, 'jsx', swallows the space at the end of a line of prose.
  compressHTML: true,
  // Pictures are SVG drawn from data, so nothing needs sharp.
  image: { service: passthroughImageService() },
  integrations: [mdx(), links],
  devToolbar: { enabled: false },
  vite: {
    cacheDir: './.cache/vite',
    build: { assetsInlineLimit: 0 },
    // Builds and tests write thousands of pages here; none is a source.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/dist.*/**'] } },
    css: {
      postcss: { plugins: [dropInternetExplorerRules] },
      preprocessorOptions: {
        scss: { loadPaths: [nodeModules], quietDeps: true },
      },
    },
  },
});
