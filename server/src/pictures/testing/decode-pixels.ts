import sharp from 'sharp';

/** What a viewer shows, frame by frame, as raw bytes. */
export async function decodePixels(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes, { animated: true }).autoOrient().ensureAlpha().raw().toBuffer();
}
