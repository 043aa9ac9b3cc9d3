import { rgbaToThumbHash } from 'thumbhash';

/** A small landscape in the place of a real picture; another hue for another number. */
export async function drawSample(width: number, height: number, hue: number): Promise<Blob> {
  return paint(width, height, hue).convertToBlob({ type: 'image/png' });
}

export function sampleThumbHash(width: number, height: number, hue: number): string {
  const scale = 64 / Math.max(width, height);
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  const pixels = paint(w, h, hue).getContext('2d')?.getImageData(0, 0, w, h).data ?? [];
  return btoa(String.fromCharCode(...rgbaToThumbHash(w, h, pixels)));
}

function paint(width: number, height: number, hue: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, `hsl(${hue} 45% 28%)`);
  sky.addColorStop(0.7, `hsl(${hue + 60} 70% 76%)`);
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'hsl(48 90% 88%)';
  context.beginPath();
  context.arc(width * 0.68, height * 0.3, Math.min(width, height) * 0.1, 0, 7);
  context.fill();
  for (let hill = 0; hill < 4; hill++) paintHill(context, width, height, hill, hue);
  return canvas;
}

function paintHill(
  context: OffscreenCanvasRenderingContext2D,
  width: number,
  height: number,
  hill: number,
  hue: number,
): void {
  context.fillStyle = `hsl(${hue + 20 - hill * 9} ${30 + hill * 6}% ${58 - hill * 12}%)`;
  context.beginPath();
  context.moveTo(0, height);
  for (let step = 0; step <= 40; step++) {
    const x = step / 40;
    const y = 0.52 + hill * 0.12 + 0.06 * Math.sin(x * (5 + hill) + hill * 2 + hue) + 0.02 * Math.sin(x * 19 + hill);
    context.lineTo(x * width, y * height);
  }
  context.lineTo(width, height);
  context.fill();
}
