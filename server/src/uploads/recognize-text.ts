import type { FileKind } from './file-kinds.ts';

/** What nobody writes into a text. */
const binary = /(?!\s)\p{Cc}/u;
const encodings: Record<string, string> = { fffe: 'utf-16le', feff: 'utf-16be' };

/** Markup and text, in UTF-8 or with the mark of UTF-16. */
export function recognizeText(head: Buffer): FileKind | undefined {
  const text = decode(head)?.trimStart().toLowerCase();
  if (text === undefined || binary.test(text)) return undefined;
  if (/<svg[\s>]/.test(text) || text.includes('-//w3c//dtd svg')) return 'svg';
  if (/^(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|script)/s.test(text)) return 'html';
  return text.startsWith('<?xml') ? 'xml' : 'text';
}

function decode(head: Buffer): string | undefined {
  const decoder = new TextDecoder(encodings[head.toString('hex', 0, 2)] ?? 'utf-8', { fatal: true });
  try {
    // As a stream, because its end may cut a character in two.
    return decoder.decode(head, { stream: true });
  } catch {
    return undefined;
  }
}
