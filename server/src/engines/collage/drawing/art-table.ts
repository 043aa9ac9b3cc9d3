import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Art } from './art.ts';
import type { ArtRow } from './art-row.ts';

let table: ReadonlyMap<string, Art> | undefined;

/** Every drawing a scene may name. */
export function artNames(): string[] {
  return [...readTable().keys()];
}

export function findArt(name: string): Art | undefined {
  return readTable().get(name);
}

/** For the drawings our own scenery is made with: a missing one is a fault of the build, not of a prompt. */
export function getArt(name: string): Art {
  const art = findArt(name);
  if (!art) throw new Error(`The art table has no drawing named ${name}: run build-art.ts again.`);
  return art;
}

/** Read once per process: half a megabyte, and only when the first picture asks for it. */
function readTable(): ReadonlyMap<string, Art> {
  table ??= new Map(parseRows().map((row) => [row.name, toArt(row)]));
  return table;
}

function parseRows(): ArtRow[] {
  const packed = readFileSync(new URL('../data/art.json.br', import.meta.url));
  return JSON.parse(brotliDecompressSync(packed).toString('utf8')) as ArtRow[];
}

function toArt({ name, size, box, mainColor, baseColor, profile, eye, flatness, body }: ArtRow): Art {
  return {
    name,
    width: size[0],
    height: size[1],
    body,
    box: { left: box[0], top: box[1], right: box[2], bottom: box[3] },
    mainColor,
    baseColor,
    profile,
    ...(eye && { eye: { x: eye[0], y: eye[1] } }),
    flatness,
  };
}
