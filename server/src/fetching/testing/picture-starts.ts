/** The first bytes by which each format is known, and a few more. */
export const pngStart = Buffer.from('\x89PNG\r\n\x1A\nand so on', 'latin1');
export const jpegStart = Buffer.from('\xFF\xD8\xFF\xE0and so on', 'latin1');
export const webpStart = Buffer.from('RIFF\x0A\x00\x00\x00WEBPand so on', 'latin1');
