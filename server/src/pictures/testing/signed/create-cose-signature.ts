import { sign } from 'node:crypto';
import { array, byteString, integer, map, nothing, tagged, text } from './cbor.ts';
import type { Credential } from './create-credential.ts';

const coseSign1Tag = 18;
const algorithmLabel = 1;
const es256 = -7;
const certificateChainLabel = 33;

/** A `COSE_Sign1` (RFC 9052) over a C2PA claim, padded to exactly the size reserved for it in the file. */
export function createCoseSignature(claim: Uint8Array, { key, chain }: Credential, size: number): Buffer {
  const certificates = array(chain.map(byteString));
  const header = byteString(
    map([
      [integer(algorithmLabel), integer(es256)],
      [integer(certificateChainLabel), certificates],
    ]),
  );
  const signed = array([text('Signature1'), header, byteString(Buffer.of()), byteString(claim)]);
  const signature = byteString(sign('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }));
  const build = (padding: number) => {
    const unprotected = map([[text('pad'), byteString(Buffer.alloc(padding))]]);
    return tagged(coseSign1Tag, array([header, unprotected, nothing, signature]));
  };
  const someBytes = 256;
  const padded = build(size - build(someBytes).length + someBytes);
  if (padded.length !== size) throw new RangeError('The signature does not fit into the room reserved for it');
  return padded;
}
