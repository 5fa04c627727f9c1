import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PaperJob, PaperResult } from './paper-job.ts';
import type { WorkDone, WorkOrder } from './render-worker.ts';

// A worker needs about half a second and 150 MB to begin: not worth it for a handful of sheets.
const jobsPerWorker = 4;
const mostWorkers = 4;
// In MB. What a booklet leaves behind is cleared away before the heap of a worker grows beyond what it needs for one.
const heap = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 };

/**
 * Renders jobs on as many processors as there are, up to four, and reports each result when it is there, in any
 * order. Throws what a worker throws: that is a bug, not a fault of the content.
 */
export async function renderAll(
  jobs: readonly PaperJob[],
  onResult: (index: number, result: PaperResult) => void,
): Promise<void> {
  const count = Math.min(mostWorkers, availableParallelism(), Math.ceil(jobs.length / jobsPerWorker));
  let next = 0;
  const run = async () => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { resourceLimits: heap });
    await new Promise<void>((resolve, reject) => {
      const give = () => {
        const job = jobs[next];
        if (!job) return resolve();
        const order: WorkOrder = { number: next++, job };
        worker.postMessage(order);
      };
      worker.on('message', ({ number, result }: WorkDone) => {
        onResult(number, result);
        give();
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A worker that renders booklets ended before its work.')));
      give();
    }).finally(() => worker.terminate());
  };
  await Promise.all(Array.from({ length: count }, run));
}
