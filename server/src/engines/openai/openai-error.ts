/** What the API says went wrong. Its message is not read: it may quote the prompt or the key. */
export class OpenAiError extends Error {
  override readonly name = 'OpenAiError';
  readonly code: string;
  readonly type: string;

  constructor({ code, type }: { code: string; type: string }) {
    super('The API answered with an error.');
    this.code = code;
    this.type = type;
  }
}

/** The error in a parsed body, if there is one: `{ error: { code, type } }` and what compatible endpoints make of it. */
export function findOpenAiError(body: unknown): OpenAiError | undefined {
  if (!isObject(body)) return undefined;
  const isError = typeof body.type === 'string' && body.type.endsWith('error');
  if (!body.error && !isError) return undefined;
  const { code, type } = isObject(body.error) ? body.error : body;
  return new OpenAiError({ code: toText(code), type: toText(type) });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
