import type { SignInTexts } from './sign-in-texts.ts';

export const en: SignInTexts = {
  signIn: {
    title: 'Sign in',
    email: 'E-mail address',
    next: 'Continue',
    withPasskey: 'Sign in with a passkey',
    withProvider: (name) => `Continue with ${name}`,
    noAccount: 'No account yet?',
  },
  choose: {
    title: 'How do you want to sign in?',
    otherAddress: 'Use another address',
    password: 'Password',
    signIn: 'Sign in',
    forgotten: 'Forgotten your password?',
    withoutPassword: 'Without a password',
    mailLink: 'Mail me a link',
    mailCode: 'Mail me a code',
  },
  link: {
    title: 'Sign in',
    lead: (email) => `One press, and you are signed in here as ${email}. If that is not your address, close this page.`,
    button: 'Sign in',
    mailed: (email, minutes) =>
      `If ${email} has an account, a link to sign in is on its way there. It is good for ${minutes}, once.`,
  },
  press: { signedInAs: (email) => `You are signed in here as ${email}. The button signs you out of that account.` },
  code: {
    title: 'Type the code',
    lead: (email, minutes) =>
      `If ${email} has an account, a code is on its way there. It is good for ${minutes}, once.`,
    field: 'Code',
    again: 'Send a new code',
  },
  secondFactor: {
    title: 'The second step',
    lead: 'Type the code that your authenticator app shows now.',
    field: 'Code of the app',
    useRecovery: 'Use a recovery code',
    recoveryLead: 'Type one of the recovery codes that you kept. Each works once.',
    recoveryField: 'Recovery code',
    useApp: 'Use the app',
  },
  signUp: {
    title: 'Sign up',
    lead: 'Keep the pictures you make, on any page, in one gallery.',
    name: 'Name',
    optional: 'Optional.',
    password: 'Password',
    passwordHint: 'At least 10 characters. Leave it empty if you would rather sign in with links by mail.',
    born: 'When were you born?',
    bornHint: 'We keep that you are old enough, and not the date.',
    month: 'Month',
    year: 'Year',
    button: 'Sign up',
    haveAccount: 'Do you have an account?',
    mailed: (email) => `A mail is on its way to ${email}. Press the button in it, and you are in.`,
    tooYoung: 'You can come back later',
    tooYoungLead: (years) =>
      `An account needs an age of ${years}. We have kept nothing of what you typed. Making pictures without an account still works wherever a page offers it.`,
  },
  verify: {
    title: 'Confirm your address',
    lead: (email) =>
      `Did you sign up for Vignette with ${email}? Then press the button. If it was not you, close this page: nothing will happen.`,
    button: 'Confirm and go on',
  },
  forgotten: {
    title: 'Choose a new password',
    lead: 'We mail you a link with which you can choose one.',
    button: 'Mail me the link',
    mailed: (email, minutes) =>
      `If ${email} has an account, a link to choose a password is on its way there. It is good for ${minutes}, once.`,
  },
  newPassword: {
    title: 'Choose a new password',
    lead: 'You will be signed out everywhere, and sign in with the new one.',
    field: 'New password',
    button: 'Save password',
  },
  mailed: {
    title: 'Look into your mail',
    spam: 'Nothing there after a minute? Look among junk mail, too.',
    goOn: 'I have done it: continue',
  },
  spent: {
    title: 'This link is no longer good',
    lead: 'Links work once, and not for long. Just ask for a new one.',
    again: 'Ask for a new one',
  },
  notices: {
    signedOut: 'You are signed out.',
    addressConfirmed: 'Your address is confirmed. Welcome!',
    addressConfirmedElsewhere:
      'Your address is confirmed. Welcome! A password that was typed in another browser does not count: if you would like one, choose it in your account under Security.',
    passwordChanged: 'Your new password is saved. Sign in with it.',
  },
  errors: {
    email: 'Type an e-mail address, like name@example.com.',
    disposable: 'This looks like an address for a few minutes. Use one that you will still read next month.',
    passwordShort: 'Use at least 10 characters.',
    passwordLong: 'Use at most 200 characters.',
    wrongPassword:
      'Address and password do not fit together, or the address is not confirmed yet: then its mail has just gone out again. You can also sign in without a password.',
    wrongCode: 'This code is wrong or no longer good. Look again, or ask for a new one.',
    born: 'Choose the month and type the year, like 1990.',
    secondFactorExpired: 'That took too long or too many tries. Sign in again.',
    providerUnknown: 'There is no account for it yet. Sign up here first; it takes a moment.',
    providerUnproven:
      'This provider does not say that the address is yours. If it is new here, a mail to confirm it is on its way; otherwise sign in by mail or password.',
    passkeyFailed: 'The passkey did not work. Try again, or choose another way.',
    providerFailed: 'Signing in there did not work. Try again, or choose another way.',
  },
};
