import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of our own pages, as it lies here. */
export function readPageFile(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8');
}
