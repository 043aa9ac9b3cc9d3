import type { GenerationReport } from '@vignette/server/contract';
import sharp from 'sharp';
import type { SceneDescription } from '../scene-description.ts';
import { composeScene } from './compose-scene.ts';
import type { Frame } from './placing/layout.ts';
import { stylePasses } from './styles/style-passes.ts';

export type DrawingStep = 'composing' | 'painting' | 'encoding';

export interface Picture {
  bytes: Uint8Array;
  report: GenerationReport;
}

/** Draws a scene as a PNG. The same scene, frame and seed give the same bytes from the same build on the same machine. */
export async function drawPicture(
  scene: SceneDescription,
  frame: Frame,
  seed: number,
  onStep: (step: DrawingStep) => void = () => {},
): Promise<Picture> {
  onStep('composing');
  const { svg, report } = composeScene(scene, frame, seed);
  onStep('painting');
  const { data } = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = { data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), ...frame };
  const painted = stylePasses[scene.style ?? 'flat'](pixels, seed);
  onStep('encoding');
  const raw = Buffer.from(painted.data.buffer, painted.data.byteOffset, painted.data.length);
  const { data: bytes } = await sharp(raw, { raw: { ...frame, channels: 3 } })
    .png({ compressionLevel: 6 })
    .toUint8Array();
  return { bytes, report };
}
