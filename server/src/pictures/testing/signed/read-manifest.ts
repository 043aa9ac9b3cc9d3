import type { EnginePicture } from '../../../engines/engine.ts';
import { loadC2pa } from './load-c2pa.ts';
import { MemoryBlob } from './memory-blob.ts';

interface ManifestStore {
  validation_state: 'Valid' | 'Invalid' | 'Trusted';
  validation_status?: { code: string }[];
}

/** What the reference implementation says of a file's manifest. Throws when it carries none. */
export async function readManifest({ bytes, mediaType }: EnginePicture): Promise<ManifestStore> {
  const { WasmReader } = await loadC2pa();
  const reader = await WasmReader.fromBlob(mediaType, new MemoryBlob(bytes));
  return JSON.parse(reader.json()) as ManifestStore;
}
