import { createAccountSuspension } from './create-account-suspension.ts';

export const accountSuspend = createAccountSuspension(
  {
    name: 'account suspend',
    about: 'Shut an account out, everywhere and at once; what it waits for is stopped and given back.',
  },
  true,
);
