type Entry = readonly [tag: number, type: number, data: Buffer];

const ascii = 2;
const long = 4;
const rational = 5;
const undefinedType = 7;
const unitBytes: Record<number, number> = { [ascii]: 1, 3: 2, [long]: 4, [rational]: 8, [undefinedType]: 1 };

/** EXIF as a camera writes it, each part full of `words`: names, a comment, a maker's note, a place, a thumbnail. */
export function createExif(words: string, thumbnail: Buffer = Buffer.from(words)): Buffer {
  const text = Buffer.from(`${words}\0`, 'latin1');
  const place = Buffer.concat([47, 1, 22, 1, 30, 1].map(uint32));
  const header = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  const exif: Entry[] = [
    [0x927c, undefinedType, text],
    [0x9286, undefinedType, Buffer.concat([Buffer.from('ASCII\0\0\0'), text])],
    [0xa431, ascii, text],
  ];
  const gps: Entry[] = [
    [1, ascii, Buffer.from('N\0')],
    [2, rational, place],
    [0x1b, undefinedType, text],
  ];
  const main = (exifStart: number, gpsStart: number): Entry[] => [
    [0x10e, ascii, text],
    [0x10f, ascii, text],
    [0x13b, ascii, text],
    [0x8769, long, uint32(exifStart)],
    [0x8825, long, uint32(gpsStart)],
  ];
  const preview = (start: number): Entry[] => [
    [0x103, 3, Buffer.from([6, 0])],
    [0x201, long, uint32(start)],
    [0x202, long, uint32(thumbnail.length)],
  ];
  const mainLength = writeDirectory(main(0, 0), 0, 0).length;
  const exifStart = header.length + mainLength;
  const gpsStart = exifStart + writeDirectory(exif, 0, 0).length;
  const previewStart = gpsStart + writeDirectory(gps, 0, 0).length;
  const thumbnailStart = previewStart + writeDirectory(preview(0), 0, 0).length;
  return Buffer.concat([
    header,
    writeDirectory(main(exifStart, gpsStart), header.length, previewStart),
    writeDirectory(exif, exifStart, 0),
    writeDirectory(gps, gpsStart, 0),
    writeDirectory(preview(thumbnailStart), previewStart, 0),
    thumbnail,
  ]);
}

/** TIFF 6.0, section 2: entries of twelve bytes, then what does not fit into four. */
function writeDirectory(entries: readonly Entry[], start: number, next: number): Buffer {
  const valuesStart = start + 2 + 12 * entries.length + 4;
  let values = Buffer.alloc(0);
  const rows = entries.map(([tag, type, data]) => {
    const row = Buffer.alloc(12);
    row.writeUInt16LE(tag, 0);
    row.writeUInt16LE(type, 2);
    row.writeUInt32LE(data.length / (unitBytes[type] ?? 1), 4);
    if (data.length <= 4) data.copy(row, 8);
    else row.writeUInt32LE(valuesStart + values.length, 8);
    if (data.length > 4) values = Buffer.concat([values, data, Buffer.alloc(data.length % 2)]);
    return row;
  });
  const count = Buffer.from([entries.length, 0]);
  return Buffer.concat([count, ...rows, uint32(next), values]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
