/** What a file says of a person; none of it may be left anywhere. */
export const canary = 'CANARY-Ada-Lovelace-SN-0042137';

/** 47° 22′ 30″ as EXIF writes it. */
export const place = [47, 1, 22, 1, 30, 1].flatMap((number) => [0, 0, 0, number]);

const sequences = [canary, String.fromCharCode(...place)];

/** Those of the canaries that are to be found in a file. */
export async function findCanaries(file: Blob): Promise<string[]> {
  const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
  return sequences.filter((sequence) => text.includes(sequence));
}
