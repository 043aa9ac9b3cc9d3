import type { Call } from '../matrix/row.ts';

/** What a form of ours sends. */
export function form(path: string, fields: Record<string, string> = {}): Call {
  return { path, body: new URLSearchParams(fields) };
}
