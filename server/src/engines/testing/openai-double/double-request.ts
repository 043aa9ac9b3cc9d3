import type { OpenAiBehaviour } from './openai-behaviours.ts';

/** What the double was sent, and how it meant to answer. */
export interface DoubleRequest {
  method: string;
  path: string;
  /** Without the key. */
  headers: Readonly<Record<string, string>>;
  hasRightKey: boolean;
  behaviour: OpenAiBehaviour;
  kind: 'json' | 'multipart' | 'other';
  /** A JSON object as it came, or the text fields of a form. */
  fields: Readonly<Record<string, unknown>>;
  files: readonly DoubleFile[];
  /** How the exchange ended: with a whole answer, or because one side cut it. */
  ended: Promise<'answered' | 'cut'>;
}

export interface DoubleFile {
  field: string;
  name: string;
  mediaType: string;
  bytes: Buffer;
}
