/** Whether a file holds these bytes anywhere. */
export async function contains(file: Blob, bytes: Uint8Array): Promise<boolean> {
  const decoder = new TextDecoder('latin1');
  return decoder.decode(await file.arrayBuffer()).includes(decoder.decode(bytes));
}
