import { sprite } from './sprite.ts';

let tiles: Promise<ImageBitmap> | undefined;

/** All the small pictures side by side, fetched once for the page; tried again after it has failed. */
export function loadTiles(): Promise<ImageBitmap> {
  return (tiles ??= fetchTiles().catch((error: unknown) => {
    tiles = undefined;
    throw error;
  }));
}

async function fetchTiles(): Promise<ImageBitmap> {
  const { address, integrity } = sprite;
  const response = await fetch(address, { integrity, credentials: 'omit' });
  if (!response.ok) throw new Error(address);
  return createImageBitmap(await response.blob());
}
