import { createAccountSuspension } from './create-account-suspension.ts';

export const accountResume = createAccountSuspension(
  { name: 'account resume', about: 'Let an account in again.' },
  false,
);
