/** How long what proves something is good, in the unit that its name says. */
export const lifetimes = {
  sessionDays: 30,
  /** How long after signing in a person may change what guards the account. */
  freshMinutes: 15,
  linkMinutes: 15,
  codeMinutes: 10,
  passwordResetMinutes: 30,
  addressLinkHours: 24,
  /** How long whoever reads the old address can take a change of it back. */
  objectionDays: 14,
  secondFactorMinutes: 10,
} as const;
