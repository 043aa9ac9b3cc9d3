import type { SignInTexts } from '../texts/sign-in-texts.ts';

/** The shortest and longest password that is taken. */
export const passwordLengths = { shortest: 10, longest: 200 } as const;

/** What is wrong with a new password; nothing when it will do. */
export function explainPassword({ errors }: SignInTexts, password: string): string | undefined {
  if (password.length < passwordLengths.shortest) return errors.passwordShort;
  return password.length > passwordLengths.longest ? errors.passwordLong : undefined;
}
