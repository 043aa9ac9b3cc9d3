import { countAsked } from './count-asked.ts';
import { inspectFailure, inspectPicture } from './inspect-ending.ts';
import type { Scene } from './open-scene.ts';
import { readCalls } from './read-calls.ts';
import type { AskedPicture, Stage } from './stage.ts';

/** Follows a generation to its end. What is not as it has to be after a worker died there. */
export async function inspectStage(scene: Scene, stage: Stage, picture: AskedPicture): Promise<string[]> {
  const { status, calls, asked } = stage.expected;
  const findings = status === 'succeeded' ? await inspectPicture(scene, picture) : await inspectFailure(scene, picture);
  const states = await readCalls(scene, picture);
  if (states.join() !== calls.join()) findings.push(`the books say: ${states.join()}`);
  const seen = countAsked(scene, picture);
  if (seen !== asked) findings.push(`the engine was asked ${seen} times`);
  return findings.map((finding) => `killed when ${stage.name}: ${finding}`);
}
