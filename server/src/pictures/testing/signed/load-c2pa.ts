import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import initialize, { WasmBuilder, WasmReader } from '@contentauth/c2pa-wasm';
import type { MemoryBlob } from './memory-blob.ts';

/** What the library reads a blob with; it is made for a browser's worker. */
class FileReaderSync {
  readAsArrayBuffer({ content }: MemoryBlob): ArrayBuffer {
    return Uint8Array.from(content).buffer;
  }
}

let loading: Promise<void> | undefined;

/** The C2PA reference implementation, compiled for browsers, in Node. */
export async function loadC2pa() {
  loading ??= load();
  await loading;
  return { WasmBuilder, WasmReader };
}

async function load(): Promise<void> {
  Object.assign(globalThis, { FileReaderSync });
  const file = fileURLToPath(import.meta.resolve('@contentauth/c2pa-wasm/c2pa.wasm'));
  await initialize({ module_or_path: await readFile(file) });
}
