import { parentPort } from 'node:worker_threads';
import { type PaperJob, type PaperResult, renderPaper } from './paper-job.ts';
import { createEngine } from './typst-engine.ts';

/** What goes to a worker, and what comes back: the number tells which job it was. */
export interface WorkOrder {
  readonly number: number;
  readonly job: PaperJob;
}
export interface WorkDone {
  readonly number: number;
  readonly result: PaperResult;
}

const engine = createEngine();

parentPort?.on('message', async ({ number, job }: WorkOrder) => {
  const done: WorkDone = { number, result: await renderPaper(engine, job) };
  parentPort?.postMessage(done);
});
