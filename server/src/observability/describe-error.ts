interface ErrorDescription {
  name: string;
  message: string;
  code?: unknown;
  constraint?: unknown;
  table?: unknown;
  stack: string[];
  cause?: ErrorDescription;
}

/**
 * An error for the log. Drivers and parsers quote what they were given (a row, a body, so a prompt), and PostgreSQL
 * repeats whole rows in `detail`: quoted parts are left out, and only the named fields are taken.
 */
export function describeError(error: unknown): ErrorDescription | string {
  return error instanceof Error ? describe(error) : typeof error;
}

function describe(error: Error): ErrorDescription {
  const facts = error as Error & { code?: unknown; constraint?: unknown; table?: unknown };
  return {
    name: error.name,
    message: withoutQuotations(error.message),
    ...(facts.code !== undefined && { code: facts.code }),
    ...(facts.constraint !== undefined && { constraint: facts.constraint }),
    ...(facts.table !== undefined && { table: facts.table }),
    stack: listFrames(error.stack),
    ...(error.cause instanceof Error && { cause: describe(error.cause) }),
  };
}

function withoutQuotations(message: string): string {
  return message.replaceAll(/"[\s\S]*"|'[\s\S]*'|`[\s\S]*`/g, '"…"');
}

function listFrames(stack = ''): string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}
