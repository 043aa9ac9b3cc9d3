import { thumbHashToRGBA } from 'thumbhash';

/** Fills the canvas with the blurred likeness that 24 bytes can hold. */
export function drawThumbHash(canvas: HTMLCanvasElement, thumbHash: string): void {
  const bytes = Uint8Array.from(atob(thumbHash), (character) => character.charCodeAt(0));
  const { w, h, rgba } = thumbHashToRGBA(bytes);
  canvas.width = w;
  canvas.height = h;
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(rgba), w, h), 0, 0);
}
