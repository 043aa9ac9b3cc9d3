const manifestStoreUuid = Buffer.from('6332706100110010800000aa00389b71', 'hex');

/**
 * Whether a JUMBF box is a C2PA manifest store: a superbox whose description says so. Other JUMBF boxes are not signed.
 * https://spec.c2pa.org/specifications/specifications/2.2/specs/C2PA_Specification.html
 */
export function isManifestStore(box: Buffer): boolean {
  if (box.toString('latin1', 4, 8) !== 'jumb' || box.toString('latin1', 12, 16) !== 'jumd') return false;
  return box.subarray(16, 32).equals(manifestStoreUuid);
}
