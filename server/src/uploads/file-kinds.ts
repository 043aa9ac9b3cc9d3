/** What is not taken: what a person calls it, and what to do instead. */
export const foreignKinds = {
  empty: { name: 'An empty file', advice: 'Send the bytes of the picture itself' },
  gif: { name: 'A GIF', advice: 'Save one frame of it as PNG' },
  svg: { name: 'An SVG drawing', advice: 'Export it as PNG' },
  tiff: { name: 'A TIFF or raw photo', advice: 'Export it as JPEG' },
  pdf: { name: 'A PDF', advice: 'Export the page as PNG' },
  postscript: { name: 'PostScript', advice: 'Export it as PNG' },
  heic: { name: 'A HEIC photo', advice: 'Save or share it as JPEG' },
  raw: { name: 'A raw photo', advice: 'Export it as JPEG' },
  bmp: { name: 'A BMP', advice: 'Save it as PNG' },
  psd: { name: 'A Photoshop file', advice: 'Export it as PNG' },
  jxl: { name: 'A JPEG XL picture', advice: 'Save it as JPEG' },
  jp2: { name: 'A JPEG 2000 picture', advice: 'Save it as JPEG' },
  ico: { name: 'An icon file', advice: 'Save its picture as PNG' },
  otherPicture: { name: 'A picture of this rare type', advice: 'Save it as PNG' },
  video: { name: 'A video', advice: 'Send a still of it as PNG or JPEG' },
  audio: { name: 'A sound file', advice: 'Send a picture' },
  archive: { name: 'An archive', advice: 'Unpack it and send one picture' },
  program: { name: 'A program', advice: 'Send a picture' },
  html: { name: 'A web page', advice: 'Send the picture that is on it' },
  xml: { name: 'An XML file', advice: 'Send a picture' },
  text: { name: 'Text', advice: 'Send a picture' },
  unknown: { name: 'A file of a type we do not know', advice: 'Send a picture' },
} as const satisfies Record<string, { name: string; advice: string }>;

export type PictureType = 'png' | 'jpeg' | 'webp' | 'avif';
export type ForeignKind = keyof typeof foreignKinds;
export type FileKind = PictureType | ForeignKind;
