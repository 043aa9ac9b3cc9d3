/** The words of signing up and in. Durations and months come formatted in the language already. */
export interface SignInTexts {
  signIn: {
    title: string;
    email: string;
    next: string;
    withPasskey: string;
    withProvider(name: string): string;
    noAccount: string;
  };
  choose: {
    title: string;
    otherAddress: string;
    password: string;
    signIn: string;
    forgotten: string;
    withoutPassword: string;
    mailLink: string;
    mailCode: string;
  };
  link: { title: string; lead(email: string): string; button: string; mailed(email: string, minutes: string): string };
  press: { signedInAs(email: string): string };
  code: { title: string; lead(email: string, minutes: string): string; field: string; again: string };
  secondFactor: {
    title: string;
    lead: string;
    field: string;
    useRecovery: string;
    recoveryLead: string;
    recoveryField: string;
    useApp: string;
  };
  signUp: {
    title: string;
    lead: string;
    name: string;
    optional: string;
    password: string;
    passwordHint: string;
    born: string;
    bornHint: string;
    month: string;
    year: string;
    button: string;
    haveAccount: string;
    mailed(email: string): string;
    tooYoung: string;
    tooYoungLead(years: number): string;
  };
  verify: { title: string; lead(email: string): string; button: string };
  forgotten: { title: string; lead: string; button: string; mailed(email: string, minutes: string): string };
  newPassword: { title: string; lead: string; field: string; button: string };
  mailed: { title: string; spam: string; goOn: string };
  spent: { title: string; lead: string; again: string };
  notices: { signedOut: string; addressConfirmed: string; addressConfirmedElsewhere: string; passwordChanged: string };
  errors: {
    email: string;
    disposable: string;
    passwordShort: string;
    passwordLong: string;
    wrongPassword: string;
    /** The password was right; a mail has just been sent. */
    wrongCode: string;
    born: string;
    secondFactorExpired: string;
    providerUnknown: string;
    providerUnproven: string;
    passkeyFailed: string;
    providerFailed: string;
  };
}
