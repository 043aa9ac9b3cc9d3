import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import { type Client, createClient } from '@vignette/server/client';
import type { Database } from '../../../src/database/connect-database.ts';
import { addVisitors } from '../../support/add-visitors.ts';
import type { AskedPicture } from './stage.ts';

/** Asks for a picture as a new visitor of the site. The prompt begins with these words, and is never the same twice. */
export async function askForPicture(
  { database, server, siteId }: { database: Database; server: string; siteId: string },
  words: string,
  { model, startsFromPicture = false }: { model: string; startsFromPicture?: boolean },
): Promise<AskedPicture> {
  const [visitor] = await addVisitors(database, siteId, 1);
  if (!visitor) throw new Error('no visitor was added');
  const client = createClient({ server, token: visitor.token });
  const prompt = `${words} (${visitor.id})`;
  const request = { kind: 'image', model, prompt, size: '256x256', maxCredits: 1 } as const;
  const start = startsFromPicture ? { operation: 'edit' as const, references: [await addReference(client)] } : {};
  const { id } = await client.createGeneration({ ...request, ...start }, { idempotencyKey: uuidv7() });
  return { prompt, generationId: id, ownerId: visitor.id, client };
}

async function addReference(client: Client) {
  const picture = sharp({ create: { width: 64, height: 64, channels: 3, background: '#3a7' } });
  const bytes = new Uint8Array(await picture.png().toBuffer());
  const { id } = await client.createUpload(new Blob([bytes], { type: 'image/png' }));
  return { upload: id };
}
