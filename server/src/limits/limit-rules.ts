/**
 * Who is counted: an address by its network, an e-mail whatever its case; an owner is an account or a visitor, a mail
 * owner whoever has a mailbox or a whole domain of them.
 */
export type LimitSubject = 'address' | 'email' | 'account' | 'owner' | 'site' | 'mailOwner';

export interface LimitRule {
  /** Those together that are counted as one. */
  per: readonly LimitSubject[];
  points: number;
  /** From the first use on, until all points are there again. */
  seconds: number;
}

const minute = 60;
const hour = 3600;
const day = 24 * hour;

/**
 * Every limit there is. Where a name has several, they are asked in this order, and what an earlier one refuses does
 * not count for a later one. An e-mail address is counted closely from each network, and from all together only by a
 * wide net: whoever fails on purpose locks it out where they are, and nowhere else.
 */
export const limitRules = {
  signIn: [
    { per: ['address'], points: 10, seconds: 15 * minute },
    { per: ['address', 'email'], points: 5, seconds: 15 * minute },
    { per: ['email'], points: 30, seconds: 15 * minute },
  ],
  passkeySignIn: [{ per: ['address'], points: 30, seconds: 15 * minute }],
  /** The ways to a provider: each leaves a state behind until it comes back. */
  providerSignIn: [{ per: ['address'], points: 30, seconds: 15 * minute }],
  signUp: [{ per: ['address'], points: 10, seconds: hour }],
  emailCode: [
    { per: ['address'], points: 20, seconds: 15 * minute },
    { per: ['address', 'email'], points: 5, seconds: 15 * minute },
    { per: ['email'], points: 30, seconds: 15 * minute },
  ],
  secondFactor: [
    { per: ['address'], points: 20, seconds: 15 * minute },
    { per: ['account'], points: 5, seconds: 15 * minute },
  ],
  mail: [
    { per: ['address'], points: 20, seconds: hour },
    { per: ['address', 'email'], points: 5, seconds: hour },
    { per: ['email'], points: 20, seconds: hour },
  ],
  /** The wide one keeps keys of sites that do not exist from filling the table. */
  challenge: [
    { per: ['address'], points: 240, seconds: minute },
    { per: ['address', 'site'], points: 60, seconds: minute },
  ],
  visitor: [
    { per: ['address'], points: 240, seconds: minute },
    { per: ['address', 'site'], points: 60, seconds: minute },
  ],
  /** The codes of sign-ins from a widget: each has five tries of its own. */
  connectCode: [{ per: ['address'], points: 30, seconds: 15 * minute }],
  token: [{ per: ['address'], points: 300, seconds: minute }],
  upload: [
    { per: ['address'], points: 240, seconds: minute },
    { per: ['owner'], points: 60, seconds: minute },
    { per: ['site'], points: 1200, seconds: minute },
  ],
  /** Counted where a generation is accepted: one that stands already is found again however often it is asked for. */
  generation: [
    { per: ['address'], points: 240, seconds: minute },
    { per: ['owner'], points: 60, seconds: minute },
    { per: ['site'], points: 6000, seconds: minute },
  ],
  signUpGift: [
    { per: ['address'], points: 3, seconds: day },
    { per: ['mailOwner'], points: 5, seconds: day },
  ],
  /** Each key that was ever used to sign in leaves a client behind, for as long as its tokens. */
  keyRotation: [{ per: ['site'], points: 10, seconds: day }],
  /** Each address that is tried is looked up, at whatever name servers it names. */
  webhookAddress: [{ per: ['account'], points: 60, seconds: hour }],
  webhookReplay: [{ per: ['site'], points: 60, seconds: hour }],
  csvExport: [{ per: ['account'], points: 30, seconds: hour }],
} as const satisfies Record<string, readonly LimitRule[]>;

export type LimitName = keyof typeof limitRules;

/** What has to be said to count by this name. An address is the whole one: its network is found here. */
export type LimitSubjects<Name extends LimitName> = Record<(typeof limitRules)[Name][number]['per'][number], string>;
