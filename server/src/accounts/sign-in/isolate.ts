/** Keeps an address in one piece inside a sentence that runs the other way. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
