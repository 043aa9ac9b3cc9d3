import type { Migration } from 'kysely/migration';
import * as sites from './0001-sites.ts';
import * as ledger from './0002-ledger.ts';
import * as generations from './0003-generations.ts';
import * as references from './0004-references.ts';
import * as engines from './0005-engines.ts';
import * as uploadAttempts from './0006-upload-attempts.ts';
import * as usualSeconds from './0007-usual-seconds.ts';
import * as accounts from './0008-accounts.ts';
import * as mail from './0009-mail.ts';
import * as owners from './0010-owners.ts';
import * as limits from './0011-limits.ts';
import * as webhooks from './0012-webhooks.ts';
import * as audit from './0013-audit.ts';
import * as connect from './0014-connect.ts';
import * as siteUsage from './0015-site-usage.ts';
import * as retention from './0016-retention.ts';

/** In order of their names. A migration that has been released is never edited. */
export const migrations: Record<string, Migration> = {
  '0001-sites': sites,
  '0002-ledger': ledger,
  '0003-generations': generations,
  '0004-references': references,
  '0005-engines': engines,
  '0006-upload-attempts': uploadAttempts,
  '0007-usual-seconds': usualSeconds,
  '0008-accounts': accounts,
  '0009-mail': mail,
  '0010-owners': owners,
  '0011-limits': limits,
  '0012-webhooks': webhooks,
  '0013-audit': audit,
  '0014-connect': connect,
  '0015-site-usage': siteUsage,
  '0016-retention': retention,
};
