/** Accounts, each with an address of its own. */
export const accountHolders = [
  'account',
  'other account',
  'owner',
  'other owner',
  'suspended account',
  'operator',
] as const;

export type AccountHolder = (typeof accountHolders)[number];

export type VisitorName = 'visitor' | 'other visitor' | 'visitor elsewhere' | 'visitor of the suspended site';

/** Whoever things belong to. */
export type Person = AccountHolder | VisitorName;
