/** A token as it came with a request. */
export interface TokenInUse {
  token: string;
  origin: string | undefined;
  now: Date;
}
