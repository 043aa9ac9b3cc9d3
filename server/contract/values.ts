import { z } from 'zod';

/** A UUIDv7 made by the server. */
export const Id = z.uuid();

/** ISO 8601 in UTC, milliseconds. */
export const Time = z.iso.datetime();

/** Whole credits. */
export const Credits = z.int().nonnegative();

/** `<width>x<height>` in pixels. */
export const Size = z
  .string()
  .regex(/^[1-9]\d{1,4}x[1-9]\d{1,4}$/)
  .describe('`<width>x<height>` in pixels, for example `1024x1024`.');
export type Size = `${number}x${number}`;
