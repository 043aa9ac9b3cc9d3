/** One rule applied to one subject, as a statement needs it. */
export interface LimitWindow {
  key: Buffer;
  points: number;
  seconds: number;
}
