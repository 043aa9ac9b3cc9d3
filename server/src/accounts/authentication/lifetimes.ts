/** How long what proves something is good, in the unit that its name says. */
export const lifetimes = {
  sessionDays: 30,
  /** How long after signing in a person may change what guards the account. */
  freshMinutes: 30,
  linkMinutes: 15,
  codeMinutes: 10,
  passwordResetMinutes: 30,
  addressLinkHours: 24,
  secondFactorMinutes: 10,
} as const;
