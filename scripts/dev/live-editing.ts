import type { AstroIntegration } from 'astro';
import { forgetChapters } from '#source/load-chapters';
import { askForProblems, type PageOpened, problemsFound, type ShownProblems } from './overlay-messages.ts';
import { isChapter, isSource, type Reading, readSource, sourceFolders } from './read-source.ts';
import { watchFolders } from './watch-folders.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

// Editors write a file in several steps, some of which leave it empty for a moment.
const settleMs = 30;
const secondLookMs = 60;

const noPageYet = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8"><title>No page yet</title></head>
  <body>
    <main><h1>There is no page yet</h1><p>Mend the problems that are listed here. The page comes by itself.</p></main>
    <script type="module" src="/@vite/client"></script>
    <script type="module" src="/scripts/dev/overlay.ts"></script>
  </body>
</html>`;

/**
 * While the site is being written: a saved file that is right shows in the browser at once. One that is not leaves the
 * last good page where it is, with what is wrong on top of it and in the terminal.
 */
export function liveEditing(): AstroIntegration {
  return {
    name: 'lanyard-live-editing',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', "import '/scripts/dev/overlay.ts';"),
      'astro:server:setup': ({ server }) => watch(server),
    },
  };
}

function watch(server: Server): void {
  let reading = safely(readSource, undefined);
  let everGood = reading?.isGood ?? false;
  let changedAt = 0;
  report(reading, undefined);

  server.ws.on(askForProblems, (data: PageOpened, client) => {
    client.send(problemsFound, shownIn(reading));
    // Whoever was between two pages when the files changed has missed the call to load again.
    if (data.since < changedAt) client.send({ type: 'full-reload', path: '*' });
  });
  server.middlewares.use((request, response, next) => {
    if (everGood || !request.headers.accept?.includes('text/html')) return next();
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(noPageYet);
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = watchFolders(sourceFolders(), (path) => {
    if (!isSource(path)) return;
    if (isChapter(path)) forgetChapters();
    clearTimeout(timer);
    timer = setTimeout(look, settleMs, false);
  });
  server.httpServer?.once('close', () => {
    clearTimeout(timer);
    stop();
  });

  function look(again: boolean): void {
    const start = performance.now();
    const before = reading;
    const fresh = safely(readSource, before);
    // A problem may be half a file: it counts if it is still there a moment later.
    if (!fresh?.isGood && !again) {
      timer = setTimeout(look, secondLookMs, true);
      return;
    }
    reading = fresh;
    server.ws.send(problemsFound, shownIn(reading));
    report(reading, before);
    if (!reading?.isGood) return;
    everGood = true;
    changedAt = Date.now();
    for (const environment of Object.values(server.environments)) {
      // Astro keeps the list of pages of a route until it is told that the content is another.
      if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
    }
    server.ws.send({ type: 'full-reload', path: '*' });
    console.log(`Read again in ${Math.round(performance.now() - start)} ms. The page is up to date.`);
  }
}

function report(now: Reading | undefined, before: Reading | undefined): void {
  if (!now || now.text === before?.text) return;
  if (now.isGood) console.log(before && !before.isGood ? `Mended. ${now.shown.summary}` : now.shown.summary);
  else console.error(`\n${now.text}\nThe browser shows the last good page until this is mended.`);
}

function shownIn(reading: Reading | undefined): ShownProblems {
  return reading?.shown ?? { summary: '', problems: [] };
}

/** A file that vanishes while it is read, or a fault of ours, must not end the server. */
function safely<T>(work: () => T, otherwise: T | undefined): T | undefined {
  try {
    return work();
  } catch (error) {
    console.error(error);
    return otherwise;
  }
}
