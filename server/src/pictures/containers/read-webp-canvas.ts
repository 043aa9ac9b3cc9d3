interface Canvas {
  width: number;
  height: number;
  hasAlpha: boolean;
}

const fourteenBits = 0x3fff;

/** Size and transparency out of a bitstream's own header: `VP8L` when lossless (RFC 9649), else `VP8 ` (RFC 6386). */
export function readWebpCanvas(data: Buffer, isLossless: boolean): Canvas {
  return isLossless ? readLossless(data) : readLossy(data);
}

/** A signature byte, then width and height less one in 14 bits each, then one bit for alpha. */
function readLossless(data: Buffer): Canvas {
  const bits = data.readUInt32LE(1);
  return {
    width: (bits & fourteenBits) + 1,
    height: ((bits >>> 14) & fourteenBits) + 1,
    hasAlpha: ((bits >>> 28) & 1) === 1,
  };
}

/** Three bytes of frame tag and three of start code; the two bits above each side are for scaling. */
function readLossy(data: Buffer): Canvas {
  return {
    width: data.readUInt16LE(6) & fourteenBits,
    height: data.readUInt16LE(8) & fourteenBits,
    hasAlpha: false,
  };
}
