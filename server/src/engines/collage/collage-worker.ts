import { parentPort } from 'node:worker_threads';
import type { CollageAnswer, CollageJob, CollageResult } from './collage-messages.ts';
import { runCollageJob } from './run-collage-job.ts';
import { yieldToOthers } from './yield-to-others.ts';

const port = parentPort;
if (!port) throw new Error('collage-worker.ts runs as a worker thread of the Collage engine.');

yieldToOthers();
port.on('message', (job: CollageJob) => void answer(job));

async function answer({ taskId, request }: CollageJob): Promise<void> {
  const send = (message: CollageAnswer, transfer: ArrayBuffer[] = []): void => port?.postMessage(message, transfer);
  try {
    const result = await runCollageJob(request, (progress) => send({ taskId, kind: 'step', progress }));
    send({ taskId, ...result }, listBuffers(result));
  } catch (error) {
    send({ taskId, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** What is handed over instead of copied. */
function listBuffers(result: CollageResult): ArrayBuffer[] {
  if (result.kind !== 'drawn') return [];
  const { buffer } = result.picture.bytes;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}
