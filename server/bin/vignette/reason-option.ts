import { readReason } from '../../src/administration/audit/read-reason.ts';
import { reasonLength } from '../../src/administration/audit/reason-length.ts';
import type { CommandInput } from './command.ts';
import { UsageError } from './usage-error.ts';

export const reasonOption = { reason: { type: 'string' } } as const;

/** Whoever it concerns reads it, so there is always one. */
export function readReasonOption({ options }: Pick<CommandInput, 'options'>): string {
  const reason = readReason(options['reason']);
  const { min, max } = reasonLength;
  if (reason === undefined) throw new UsageError(`--reason takes ${min} to ${max} characters.`);
  return reason;
}
