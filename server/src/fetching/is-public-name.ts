/** Names that never leave a machine or a network (RFC 6761, 6762, 7686, 8375, 9476 and what people use at home). */
const refusedDomains = [
  'alt',
  'arpa',
  'corp',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'onion',
  'private',
  'test',
];
const refusedNames = ['metadata.goog'];

/** Whether a host name, in lower case and without a final dot, can be one of the public internet. */
export function isPublicName(name: string): boolean {
  const labels = name.split('.');
  if (labels.length < 2 || labels.includes('')) return false;
  return ![...refusedDomains, ...refusedNames].some((refused) => `.${name}`.endsWith(`.${refused}`));
}
