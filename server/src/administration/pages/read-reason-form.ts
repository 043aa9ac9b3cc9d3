import type { Context } from 'hono';
import { readForm } from '../../accounts/read-form.ts';
import { readReason } from '../audit/read-reason.ts';

/** The reason a form gives; or what it gave instead, to be shown again. */
export async function readReasonForm(context: Context): Promise<{ reason: string } | { refused: string }> {
  const { reason: given = '' } = await readForm(context);
  const reason = readReason(given);
  return reason === undefined ? { refused: given } : { reason };
}
