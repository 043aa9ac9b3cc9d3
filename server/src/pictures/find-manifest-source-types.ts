import { type DigitalSourceType, digitalSourceTypeBase, digitalSourceTypes } from './digital-source-types.ts';

const base = Buffer.from(digitalSourceTypeBase);
const maxLength = 40;

/** The longest first: `composite` begins other terms. */
const terms = digitalSourceTypes.toSorted((one, other) => other.length - one.length);

/**
 * Every digital source type whose address stands in a C2PA manifest store, those of its ingredients included. Neither
 * boxes nor signatures are looked at: this carries a claim, it does not confirm one. Compressed manifests stay closed.
 */
export function findManifestSourceTypes(manifest: Buffer): DigitalSourceType[] {
  const found = new Set<DigitalSourceType>();
  for (let start = manifest.indexOf(base); start !== -1; start = manifest.indexOf(base, start + base.length)) {
    const termStart = start + base.length;
    // CBOR tells a text's length in front of it: what follows may look like more of it.
    const text = manifest.toString('latin1', termStart, termStart + maxLength);
    const term = terms.find((known) => text.startsWith(known));
    if (term) found.add(term);
  }
  return [...found];
}
