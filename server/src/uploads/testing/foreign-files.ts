import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { canary, type HostileUpload } from './hostile-upload.ts';

const square = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#c63' } });
const start = (text: string) => () => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(600, 7)]);
const box = (brands: string) => start(`\0\0\0${String.fromCharCode(8 + brands.length)}ftyp${brands}`);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${canary}</text></svg>`;
const svgReading = (address: string) => () =>
  Buffer.from(`<svg xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="${address}"/></svg>`);
const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`);

const refused = (
  name: string,
  named: string,
  make: HostileUpload['make'],
): HostileUpload & { outcome: 'upload_type_unsupported' } => ({
  name,
  named,
  make,
  outcome: 'upload_type_unsupported',
});

/** Files that are no picture we take: refused by name, before anything reads more than their first bytes. */
export const foreignFiles: readonly HostileUpload[] = [
  refused('nothing at all', 'empty', () => Buffer.alloc(0)),
  refused('one byte', 'type we do not know', () => Buffer.from([0xff])),
  refused('random bytes', 'type we do not know', () => Buffer.from('a1f07c19d4c30098b66e81005a3f', 'hex')),
  refused('zeros', 'type we do not know', () => Buffer.alloc(10_000)),
  refused('a picture behind leading zeros', 'type we do not know', async () =>
    Buffer.concat([Buffer.alloc(16), await square().png().toBuffer()]),
  ),
  refused('a GIF', 'GIF', () => square().gif().toBuffer()),
  refused('an animated GIF', 'GIF', async () => {
    const frames = await Promise.all([square(), square().negate()].map((frame) => frame.png().toBuffer()));
    return sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
  }),
  refused('a TIFF', 'TIFF', () => square().tiff().toBuffer()),
  refused('a BigTIFF', 'TIFF', () => square().tiff({ bigtiff: true }).toBuffer()),
  refused('an SVG', 'SVG', () => Buffer.from(svg)),
  refused('an SVG behind a declaration, a comment and a byte order mark', 'SVG', () =>
    Buffer.from(`\uFEFF<?xml version="1.0"?>\n<!-- hello -->\n${svg}`),
  ),
  refused('an SVG in UTF-16', 'SVG', () => Buffer.from(`\uFEFF${svg}`, 'utf16le')),
  refused('an SVG that reads a file', 'SVG', svgReading('file:///etc/passwd')),
  refused('an SVG that calls a server', 'SVG', svgReading('http://169.254.169.254/latest/meta-data')),
  refused('an SVG whose entities multiply', 'SVG', () =>
    Buffer.from(`<!DOCTYPE svg [<!ENTITY a0 "x">${entities.join('')}]><svg><text>&a9;</text></svg>`),
  ),
  refused('a packed SVG', 'archive', () => gzipSync(svg)),
  refused('a PDF', 'PDF', start('%PDF-1.7\n')),
  refused('PostScript', 'PostScript', start('%!PS-Adobe-3.0 EPSF-3.0\n')),
  refused('a HEIC', 'HEIC', box('heic\0\0\0\0mif1heic')),
  refused('a HEIF without a codec', 'HEIC', box('mif1\0\0\0\0mif1')),
  refused('a BMP', 'BMP', start('BM\x36\x10\0\0')),
  refused('a Photoshop file', 'Photoshop', start('8BPS\0\x01')),
  refused('a JPEG XL stream', 'JPEG XL', start('\xff\x0a')),
  refused('a JPEG XL file', 'JPEG XL', start('\0\0\0\x0cJXL \r\n\x87\n')),
  refused('a JPEG 2000', 'JPEG 2000', start('\0\0\0\x0cjP  \r\n\x87\n')),
  refused('an icon', 'icon', start('\0\0\x01\0\x01\0')),
  refused('an OpenEXR', 'rare type', start('\x76\x2f\x31\x01')),
  refused('a raw photo of a camera', 'raw', box('crx \0\0\0\x01crx isom')),
  refused('an MP4', 'video', box('isom\0\0\x02\0isomiso2avc1mp41')),
  refused('a QuickTime film', 'video', box('qt  \0\0\x02\0qt  ')),
  refused('a WebM', 'video', start('\x1a\x45\xdf\xa3')),
  refused('an AVI', 'video', start('RIFF\x10\0\0\0AVI LIST')),
  refused('a WAV', 'sound', start('RIFF\x10\0\0\0WAVEfmt ')),
  refused('a ZIP', 'archive', start('PK\x03\x04')),
  refused('a program', 'program', start('\x7fELF\x02\x01')),
  refused('a web page', 'web page', () => Buffer.from(`<!DOCTYPE html><script>alert("${canary}")</script>`)),
  refused('XML', 'XML', () => Buffer.from(`<?xml version="1.0"?><a>${canary}</a>`)),
  refused('text', 'Text', () => Buffer.from(`Dear server, ${canary}. Grüße!`)),
  refused('an address', 'Text', () => Buffer.from('https://example.com/picture.png')),
];
