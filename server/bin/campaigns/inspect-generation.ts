import type { Client } from '@vignette/server/client';
import type { Database } from '../../src/database/connect-database.ts';
import { inspectPayment } from './inspect-payment.ts';
import { untilFinished } from './until-finished.ts';

interface InspectDependencies {
  client: Client;
  database: Database;
}

/** Follows an acknowledged generation to its end. What is wrong with it: not one picture, not its bytes, not paid once. */
export async function inspectGeneration({ client, database }: InspectDependencies, id: string): Promise<string[]> {
  const generation = await untilFinished(client, id);
  if (generation.status !== 'succeeded') return [`${id} ended as ${generation.status}: ${generation.error?.reason}`];
  const [image] = generation.images;
  if (generation.images.length !== 1 || !image) return [`${id} has ${generation.images.length} images`];
  const file = await fetch(client.imageFileUrl(image, 'original'));
  const bytes = (await file.arrayBuffer()).byteLength;
  const isWhole = file.ok && bytes === image.bytes;
  return [
    ...(isWhole ? [] : [`${id}: its file answers ${file.status} with ${bytes} bytes of ${image.bytes}`]),
    ...(await inspectPayment(database, id)),
  ];
}
