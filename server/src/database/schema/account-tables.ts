import type { Generated, JSONColumnType } from 'kysely';
import type { Locale } from '../../language/locale.ts';

/** Who signs in, how, and where they are signed in. The library writes most of it; these are the columns we read. */
export interface AccountTables {
  accounts: AccountTable;
  account_sessions: AccountSessionTable;
  sign_in_methods: SignInMethodTable;
  verifications: VerificationTable;
  passkeys: PasskeyTable;
  second_factors: SecondFactorTable;
  known_devices: KnownDeviceTable;
  oauth_clients: OAuthClientTable;
  oauth_refresh_tokens: OAuthTokenTable;
  oauth_access_tokens: OAuthTokenTable & { refresh_id: string | null };
  oauth_consents: OAuthConsentTable;
}

export type Theme = 'system' | 'light' | 'dark';

export interface AccountTable {
  id: string;
  /** Empty as long as nobody gave one. */
  name: string;
  email: string;
  normalised_email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  locale: Generated<Locale>;
  theme: Generated<Theme>;
  has_second_factor: Generated<boolean>;
  age_confirmed_at: Date | null;
  suspended_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

export interface AccountSessionTable {
  id: string;
  account_id: string;
  token: string;
  device: string | null;
  country: string | null;
  expires_at: Date;
  created_at: Date;
  updated_at: Date;
}

export interface SignInMethodTable {
  id: string;
  account_id: string;
  provider: string;
  subject: string;
  password: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: Date;
  created_at: Date;
  updated_at: Date;
}

export interface PasskeyTable {
  id: string;
  account_id: string;
  name: string | null;
  public_key: string;
  credential_id: string;
  counter: number;
  device_type: string;
  backed_up: boolean;
  transports: string | null;
  aaguid: string | null;
  created_at: Date | null;
}

export interface SecondFactorTable {
  id: string;
  account_id: string;
  secret: string;
  backup_codes: string;
  verified: boolean | null;
  failed_verification_count: number | null;
  locked_until: Date | null;
}

export interface KnownDeviceTable {
  account_id: string;
  device: string;
  country: string;
  first_seen_at: Date;
}

/** `client_id` is a site's key, or an app's own name. */
export interface OAuthClientTable {
  id: string;
  client_id: string;
  /** Who knows what the client is; the columns that say so are not read. */
  client_discovery_id: string | null;
  name: string | null;
  redirect_uris: JSONColumnType<string[]>;
  created_at: Date | null;
}

export interface OAuthTokenTable {
  id: string;
  /** The hash of what the client holds. */
  token: string;
  client_id: string;
  session_id: string | null;
  account_id: string;
  /** The grant it was given under. */
  reference_id: string | null;
  /** The key it is bound to, where a client asked for that. */
  confirmation: object | null;
  scopes: JSONColumnType<string[]>;
  revoked: Date | null;
  expires_at: Date;
  created_at: Date;
}

export interface OAuthConsentTable {
  id: string;
  client_id: string;
  account_id: string | null;
  /** The grant it belongs to. */
  reference_id: string | null;
  scopes: string[];
  created_at: Date;
  updated_at: Date;
}
