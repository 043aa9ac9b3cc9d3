import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Acceptance } from '../../src/generation/accept-batch.ts';
import type { Site } from '../../src/sites/site.ts';

const unset = {
  negative_prompt: null,
  style: null,
  language: null,
  fallback: null,
  worker: null,
  engine_task_id: null,
  progress: null,
  error_code: null,
  error_reason: null,
  report: null,
  cancel_requested_at: null,
  started_at: null,
  finished_at: null,
} as const;

/** What a request for one picture asks of the database once HTTP is done with it. */
export function buildAcceptance(site: Site, visitorId: string): Acceptance {
  const id = uuidv7();
  const now = new Date();
  const row = {
    ...unset,
    ...{ id, site_id: site.id, visitor_id: visitorId, idempotency_key: id },
    request_hash: createHash('sha256').update(id).digest(),
    kind: 'image',
    engine: 'collage',
    model: 'collage-1',
    prompt: 'a red fox beside a blue lake under a full moon',
    ...{ width: 512, height: 512, count: 1, seed: 1, credits: 1 },
    status: 'queued',
    ...{ attempt: 0, failures: 0, losses: 0, created_at: now, updated_at: now },
  } as const;
  return { row, credit: { generationId: id, site, visitorId, network: 'bench', credits: 1 } };
}
