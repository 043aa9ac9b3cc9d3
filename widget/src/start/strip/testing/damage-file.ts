import type { Bytes } from '../picture-format.ts';
import { joinBytes } from './join-bytes.ts';

type Random = (limit: number) => number;
type Damage = (file: Bytes, random: Random) => Bytes;

const damages: readonly Damage[] = [
  (file, random) => file.slice(0, random(file.length)),
  flipBits,
  flipBits,
  (file, random) => file.slice().fill(random(2) * 255, random(file.length), random(file.length)),
  (file, random) => joinBytes(file.slice(0, random(file.length)), file.slice(random(file.length))),
  (file, random) => {
    const position = random(file.length);
    const noise = Uint8Array.from({ length: random(40) }, () => random(256));
    return joinBytes(file.slice(0, position), noise, file.slice(position));
  },
];

/** Cut, flipped, overwritten, shortened or lengthened in the middle: what happens to files, and what people do to them. */
export function damageFile(file: Bytes, random: Random): Bytes {
  return damages[random(damages.length)]!(file, random);
}

function flipBits(file: Bytes, random: Random): Bytes {
  const damaged = file.slice();
  for (let left = 1 + random(6); left > 0; left -= 1) damaged[random(file.length)]! ^= 1 << random(8);
  return damaged;
}
