import { dev } from 'astro';

// Pages are made anew at each visit. Full-text search needs a build: npm start.
await dev({ root: process.cwd() });
