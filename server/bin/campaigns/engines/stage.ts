import type { Client } from '@vignette/server/client';
import type { Scene } from './open-scene.ts';

/** A moment in the life of a generation at which its worker dies. */
export interface Stage {
  /** What its generation's prompt begins with, too. */
  name: string;
  model: string;
  expected: StageEnd;
  /** Asks for a picture, and resolves when its worker has come to this moment and cannot leave it. */
  enter(scene: Scene): Promise<StageEntry>;
}

export interface StageEnd {
  status: 'succeeded' | 'failed';
  /** How the operator's books have its calls, in their order. */
  calls: ('succeeded' | 'unknown')[];
  /** How much paid work the engine was asked for. */
  asked: number;
}

export interface StageEntry {
  picture: AskedPicture;
  /** For a moment that does not last: the worker must be killed as soon as this resolves. */
  atLast?(): Promise<void>;
  /** What goes on while no worker lives. */
  afterDeath?(): Promise<void>;
  /** What happens once the next worker has the generation. */
  inNextLife?(): Promise<void>;
}

export interface AskedPicture {
  prompt: string;
  generationId: string;
  ownerId: string;
  /** Of the visitor who asked. */
  client: Client;
}
