import type { Scope } from '@vignette/server/contract';
import type { Generated } from 'kysely';

/** What an account allowed a site or an app, and the credits it can allow it with. */
export interface GrantTables {
  grants: GrantTable;
  credit_gifts: CreditGiftTable;
  connect_codes: ConnectCodeTable;
}

export interface GrantTable {
  id: string;
  account_id: string;
  site_id: string;
  scopes: Scope[];
  daily_credits: number;
  total_credits: number;
  used_credits: Generated<number>;
  /** The day `used_that_day` counts for; on any other nothing is used yet. */
  used_on: string;
  used_that_day: Generated<number>;
  created_at: Date;
  changed_at: Date;
  revoked_at: Date | null;
}

export interface CreditGiftTable {
  transaction_id: string;
  account_id: string;
  reason: 'sign_up' | 'operator';
  /** What must not be given twice has the same key. */
  once_key: Buffer | null;
  credits: number;
  created_at: Date;
}

export interface ConnectCodeTable {
  site_id: string;
  state_hash: Buffer;
  code_hash: Buffer;
  /** The authorization code, encrypted. */
  sealed_code: Buffer;
  tries: Generated<number>;
  created_at: Date;
  expires_at: Date;
}
