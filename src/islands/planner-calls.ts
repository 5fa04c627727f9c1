import type { PlannerFiles } from '#planner/knowledge';
import type { Session } from '#planner/session-calls';

/** What the page can ask of the worker: the session, and the files that it needs. */
export interface PlannerCalls extends Omit<Session, 'use' | 'match'> {
  /** Takes what is needed for a strategy. `today` is an ISO day of the reader's calendar. */
  open(files: PlannerFiles, today: string): Promise<void>;
  readSample(): ReturnType<Session['read']>;
  match(): Promise<boolean>;
}

export interface PlannerRequest {
  readonly id: number;
  readonly name: keyof PlannerCalls;
  readonly args: readonly unknown[];
}

/** An answer, a failure, or how far the work has come. */
export type PlannerReply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly done: number; readonly of: number };

export interface PlannerClient {
  readonly call: <Name extends keyof PlannerCalls>(
    name: Name,
    ...args: Parameters<PlannerCalls[Name]>
  ) => Promise<Awaited<ReturnType<PlannerCalls[Name]>>>;
}

/** Starts the worker. Calls are answered in the order of their work, each by its number. */
export function startWorker(onProgress: (done: number, of: number) => void): PlannerClient {
  const worker = new Worker(new URL('./planner-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<PlannerReply>) => {
    if ('done' in data) {
      onProgress(data.done, data.of);
      return;
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) call?.reject(new Error(data.error));
    else call?.resolve(data.result);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker stopped.'));
    waiting.clear();
  });
  return {
    call(name, ...args) {
      last += 1;
      const request: PlannerRequest = { id: last, name, args };
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve: resolve as (result: unknown) => void, reject });
        worker.postMessage(request);
      });
    },
  };
}
