import type { Authentication } from '../authentication/authentication.ts';

/** Passwords are hashed slowly on purpose, which is nothing to tests of anything else. */
export async function useQuickPasswords({ context }: Pick<Authentication, 'context'>): Promise<void> {
  const { password } = await context;
  password.hash = async (text) => `quick ${text}`;
  password.verify = async ({ hash, password: text }) => hash === `quick ${text}`;
}
