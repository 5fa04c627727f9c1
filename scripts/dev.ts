import { dev } from 'astro';
import { liveEditing } from './dev/live-editing.ts';

// Pages are made anew at each visit. Full-text search and booklets as PDF need a build: npm start.
const port = Number(process.env.PORT || 4321);
await dev({ root: process.cwd(), server: { port }, integrations: [liveEditing()] });
