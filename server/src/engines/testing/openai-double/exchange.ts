import type { ServerResponse } from 'node:http';
import type { DoubleRequest } from './double-request.ts';
import type { PictureShelf } from './picture-shelf.ts';

/** One call while it is being answered. */
export interface Exchange {
  request: DoubleRequest;
  response: ServerResponse;
  wish: Wish;
  /** What the key header held, for the behaviour that sends it back. */
  key: string;
  shelf: PictureShelf;
  /** Paints the picture of this number, from 0. */
  paint(index: number): Promise<Buffer>;
  /** A breath between two parts of an answer. */
  pause(): Promise<void>;
  /** Until somebody releases the double, or the caller has gone. */
  untilReleased(): Promise<void>;
  hasLeft(): boolean;
}

/** What a call asks for, in numbers. */
export interface Wish {
  prompt: string;
  count: number;
  width: number;
  height: number;
  isStream: boolean;
  partialImages: number;
}

export type Answer = (exchange: Exchange) => Promise<void> | void;
