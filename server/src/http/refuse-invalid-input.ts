import type { z } from 'zod';
import { AppError } from '../errors/app-error.ts';

const longestField = 100;

type Issue = z.core.$ZodIssue;

/** Turns the first complaint of a schema into our own: which field, and what is wrong with it, never its value. */
export function refuseInvalidInput(error: z.core.$ZodError): never {
  const [issue] = error.issues;
  if (!issue) throw new AppError('field_invalid', { cause: error });
  const field = nameField(issue);
  if (isLongPrompt(issue)) throw new AppError('prompt_too_long', { field });
  const subject = field ? `The field ${field}` : 'The body';
  throw new AppError('field_invalid', {
    ...(field && { field }),
    title: `${subject} has a value we cannot take. ${describeIssue(issue)}`,
  });
}

/** A key we do not know is itself the offending field. */
function nameField(issue: Issue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.map(String).join('.').slice(0, longestField);
}

function describeIssue(issue: Issue): string {
  return issue.code === 'unrecognized_keys' ? 'There is no such field.' : `${issue.message}.`;
}

function isLongPrompt(issue: Issue): boolean {
  const name = issue.path.at(-1);
  return issue.code === 'too_big' && (name === 'prompt' || name === 'negativePrompt');
}
