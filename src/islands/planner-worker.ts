import { toKnowledge } from '#planner/knowledge';
import { sampleStaffList } from '#planner/sample-staff-list';
import { createSession } from '#planner/session';
import type { PlannerCalls, PlannerReply, PlannerRequest } from './planner-calls.ts';

// The list, and all the work on it, is in this worker: the page stays quick, however long the list is. It asks for no
// file: what it needs it is given.
const session = createSession();

function calls(report: (done: number, of: number) => void): PlannerCalls {
  return {
    ...session,
    open: async (files, today) => session.use(toKnowledge(files), today),
    readSample: () => session.read(sampleStaffList),
    match: () => session.match(report),
  };
}

async function answer({ id, name, args }: PlannerRequest): Promise<void> {
  const reply = (message: PlannerReply) => self.postMessage(message);
  try {
    const call = calls((done, of) => reply({ id, done, of }))[name] as (...given: unknown[]) => unknown;
    reply({ id, result: await call(...args) });
  } catch (error) {
    reply({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<PlannerRequest>) => void answer(data));
