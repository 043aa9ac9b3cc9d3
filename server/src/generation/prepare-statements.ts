import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { StatementRunner } from '../jobs/generation-queue.ts';

const names = new Map<string, string>();

/** Runs somebody else's statements on this client, planned once per connection. Their texts must be few and fixed. */
export function prepareStatements(client: ClientBase): StatementRunner {
  return { executeSql: (text, values) => client.query({ name: nameStatement(text), text, values: values ?? [] }) };
}

function nameStatement(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
