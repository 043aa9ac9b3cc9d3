/** What calls itself a C2PA manifest store, whatever it holds. */
export function createManifestBox(content: Uint8Array = Buffer.of()): Buffer {
  const uuid = Buffer.from('6332706100110010800000aa00389b71', 'hex');
  const description = createBox('jumd', Buffer.concat([uuid, Buffer.from('\x03c2pa\0', 'latin1')]));
  return createBox('jumb', Buffer.concat([description, content]));
}

function createBox(type: string, content: Buffer): Buffer {
  const header = Buffer.from(`\0\0\0\0${type}`, 'latin1');
  header.writeUInt32BE(header.length + content.length);
  return Buffer.concat([header, content]);
}
