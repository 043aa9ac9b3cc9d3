import { readWayBack } from '../pages/read-way-back.ts';

/** Where to go after signing in: a path of this server. Whatever else is asked for leads to the gallery. */
export function readContinue(text: unknown): string {
  const path = readWayBack(text);
  return path === '/' ? '/gallery' : path;
}

/** An address of ours that knows where to go on to afterwards. */
export function withContinue(path: string, goOn: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}continue=${encodeURIComponent(goOn)}`;
}
