/** Puts a segment right behind the first two bytes of a JPEG. */
export function insertJpegSegment(jpeg: Uint8Array, marker: number, data: Uint8Array): Buffer {
  const length = data.length + 2;
  const start = Buffer.from([0xff, marker, length >> 8, length & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), start, data, jpeg.subarray(2)]);
}
