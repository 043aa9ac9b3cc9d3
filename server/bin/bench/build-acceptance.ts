import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Acceptance } from '../../src/generation/acceptance.ts';

import { newGeneration } from '../../src/generation/new-generation.ts';
import type { Site } from '../../src/sites/site.ts';
import { listWindows } from './list-windows.ts';

/** What a request for one picture asks of the database once HTTP is done with it. */
export function buildAcceptance(site: Site, ownerId: string): Acceptance {
  const id = uuidv7();
  const now = new Date();
  const row = {
    ...newGeneration,
    ...{
      prompt_frame: null,
      negative_prompt: null,
      style: null,
      strength: null,
      reference_count: 0,
      language: null,
      fallback: null,
    },
    ...{ id, site_id: site.id, owner_id: ownerId, idempotency_key: id },
    request_hash: createHash('sha256').update(id).digest(),
    kind: 'image',
    operation: 'create',
    engine: 'collage',
    model: 'collage-1',
    prompt: 'a red fox beside a blue lake under a full moon',
    ...{ width: 512, height: 512, count: 1, seed: 1, credits: 1 },
    ...{ created_at: now, updated_at: now },
  } as const;
  const credit = {
    generationId: id,
    site,
    ownerId,
    grantId: null,
    network: 'bench',
    credits: 1,
    ways: ['site'],
  } as const;
  return { row, credit, sources: [], windows: listWindows(site, ownerId) };
}
