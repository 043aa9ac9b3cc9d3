import type {
  ErrorCode,
  GenerationReport,
  GenerationStatus,
  OperationName,
  RenditionName,
  Scope,
} from '@vignette/server/contract';
import type { Generated, JSONColumnType } from 'kysely';
import type { AccountTables } from './schema/account-tables.ts';
import type { AuditTables } from './schema/audit-tables.ts';
import type { GrantTables } from './schema/grant-tables.ts';
import type { LimitTables } from './schema/limit-tables.ts';
import type { MailTables } from './schema/mail-tables.ts';
import type { SiteUsageTables } from './schema/site-usage-tables.ts';
import type { WebhookTables } from './schema/webhook-tables.ts';

/** The tables as kysely sees them; `migrations/` makes them. Times come from the clock that is passed in, never from a default. */
export interface Schema
  extends AccountTables, AuditTables, GrantTables, LimitTables, MailTables, SiteUsageTables, WebhookTables {
  sites: SiteTable;
  visitors: VisitorTable;
  spent_challenges: SpentChallengeTable;
  daily_spending: DailySpendingTable;
  ledger_accounts: LedgerAccountTable;
  ledger_transactions: LedgerTransactionTable;
  ledger_entries: LedgerEntryTable;
  holds: HoldTable;
  generations: GenerationTable;
  deleted_generations: DeletedGenerationTable;
  images: ImageTable;
  image_files: ImageFileTable;
  uploads: UploadTable;
  upload_attempts: UploadAttemptTable;
  generation_references: GenerationReferenceTable;
  partial_pictures: PartialPictureTable;
  engine_states: EngineStateTable;
  engine_days: EngineDayTable;
  engine_calls: EngineCallTable;
}

export interface SiteTable {
  id: string;
  key: string;
  name: string;
  origins: string[];
  daily_credits: Generated<number>;
  visitor_daily_credits: Generated<number>;
  network_daily_credits: Generated<number>;
  kind: Generated<'site' | 'app'>;
  /** Who owns the site; none means the operator. */
  account_id: string | null;
  redirects: Generated<string[]>;
  /** The only ones it offers; null means all. */
  models: string[] | null;
  max_pixels: number | null;
  prompt_frame: string | null;
  /** What an app may ask for; null for sites, which may all ask for the same. */
  scopes: Scope[] | null;
  /** Works as well until then. */
  previous_key: string | null;
  previous_key_until: Date | null;
  suspended_at: Date | null;
  /** When its owner closed it: the same as `suspended_at`, as long as nobody else has suspended it. */
  closed_at: Date | null;
  created_at: Date;
}

export interface VisitorTable {
  id: string;
  site_id: string;
  token_hash: Buffer;
  /** The account that has what this visitor made. */
  claimed_by: string | null;
  claimed_at: Date | null;
  created_at: Date;
  expires_at: Date;
}

export interface SpentChallengeTable {
  nonce: string;
  expires_at: Date;
}

export interface DailySpendingTable {
  day: string;
  scope: 'site' | 'visitor' | 'network';
  subject: string;
  used: Generated<number>;
}

export interface LedgerAccountTable {
  id: string;
  kind: 'issuer' | 'held' | 'spent' | 'wallet';
  owner_id: string | null;
  balance: Generated<number>;
}

export interface LedgerTransactionTable {
  id: string;
  kind: 'hold' | 'settle' | 'release' | 'gift';
  generation_id: string | null;
  created_at: Date;
}

export interface LedgerEntryTable {
  transaction_id: string;
  account_id: string;
  amount: number;
}

export interface HoldTable {
  generation_id: string;
  site_id: string;
  owner_id: string;
  day: string;
  network: string;
  credits: number;
  state: Generated<'held' | 'settled' | 'released'>;
  settled_credits: number | null;
  /** The ledger account the credits came from, and go back to. */
  payer_id: Generated<string>;
  paid_by: Generated<'site' | 'account'>;
  grant_id: string | null;
  ended_at: Date | null;
}

export interface GenerationTable {
  id: string;
  site_id: string;
  owner_id: string;
  idempotency_key: string;
  request_hash: Buffer;
  kind: 'image';
  operation: OperationName;
  engine: string;
  model: string;
  prompt: string;
  /** What the site puts around the prompt, as it was when the request was accepted. */
  prompt_frame: string | null;
  negative_prompt: string | null;
  width: number;
  height: number;
  count: number;
  seed: number;
  style: string | null;
  strength: number | null;
  /** Rows of `generation_references`, the mask included: most generations have none, and nobody asks for them. */
  reference_count: Generated<number>;
  language: string | null;
  fallback: 'landscape' | 'poster' | null;
  credits: number;
  status: Generated<GenerationStatus>;
  attempt: Generated<number>;
  failures: Generated<number>;
  losses: Generated<number>;
  worker: number | null;
  engine_task_id: string | null;
  progress: number | null;
  /** Counts up with each partial picture; null while there is none. */
  partial_number: number | null;
  error_code: ErrorCode | null;
  error_reason: string | null;
  report: JSONColumnType<GenerationReport> | null;
  cancel_requested_at: Date | null;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  updated_at: Date;
}

export interface DeletedGenerationTable {
  id: string;
  site_id: string;
  owner_id: string;
  idempotency_key: string;
  deleted_at: Date;
}

export interface ImageTable {
  id: string;
  site_id: string;
  generation_id: string;
  owner_id: string;
  position: number;
  width: number;
  height: number;
  media_type: string;
  bytes: number;
  thumb_hash: Buffer;
  digital_source_type: string;
  created_at: Date;
}

export interface ImageFileTable {
  image_id: string;
  rendition: RenditionName;
  storage_key: string;
  media_type: string;
  width: number;
  height: number;
  bytes: number;
  sha256: Buffer;
}

export interface UploadTable {
  id: string;
  site_id: string;
  owner_id: string;
  storage_key: string;
  media_type: string;
  width: number;
  height: number;
  bytes: number;
  sha256: Buffer;
  thumb_hash: Buffer;
  digital_source_type: string | null;
  created_at: Date;
  expires_at: Date;
}

export interface UploadAttemptTable {
  /** Its first moment. */
  hour: Date;
  scope: 'visitor' | 'network';
  subject: string;
  attempts: number;
}

export interface GenerationReferenceTable {
  generation_id: string;
  position: number;
  role: 'reference' | 'mask';
  upload_id: string | null;
  image_id: string | null;
}

export interface PartialPictureTable {
  generation_id: string;
  number: number;
  media_type: string;
  bytes: Buffer;
}

export interface EngineStateTable {
  engine: string;
  paused_at: Date | null;
  paused_reason: string | null;
  /** In a row, by calls that say the engine is down. */
  failures: Generated<number>;
  /** While this lies ahead the breaker keeps calls back; afterwards it lets one through, until that one succeeds. */
  closed_until: Date | null;
  probe_call_id: string | null;
}

export interface EngineDayTable {
  engine: string;
  day: string;
  cost_micros: Generated<number>;
}

export interface EngineCallTable {
  id: string;
  generation_id: string;
  engine: string;
  model: string;
  day: string;
  state: 'open' | 'succeeded' | 'refused' | 'failed' | 'unknown';
  task_id: string | null;
  cost_micros: number;
  started_at: Date;
  /** When the engine first called about it. */
  called_back_at: Date | null;
  ended_at: Date | null;
}
