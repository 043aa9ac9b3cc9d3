import type { Context } from 'hono';

/** The fields of a form as text, without NUL, which no database takes; files, which no form of ours sends, are empty. */
export async function readForm(context: Context): Promise<Readonly<Record<string, string>>> {
  const fields = await context.req.parseBody();
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll('\0', '') : '']),
  );
}
