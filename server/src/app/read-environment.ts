import path from 'node:path';
import { z } from 'zod';
import { type EnvironmentVariable, type Role, environmentVariables } from './environment-variables.ts';
import { StartError } from '../errors/start-error.ts';
import type { MailSender } from '../mail/mail-sender.ts';
import type { AccountSettings } from '../accounts/account-settings.ts';
import { readAccountSettings } from './read-account-settings.ts';
import { type EngineSettings, readEngineSettings } from './read-engine-settings.ts';

/** The configuration of this process, checked once at its start. */
export interface Environment {
  isProduction: boolean;
  host: string;
  port: number;
  demoPort: number;
  publicUrl: string;
  trustProxy: number;
  dataDir: string;
  databaseUrl: string | undefined;
  storageUrl: string | undefined;
  roles: readonly Role[];
  secret: string | undefined;
  /** Nothing where mail is only shown to developers. */
  smtpUrl: string | undefined;
  mailFrom: MailSender;
  /** What an account is given to begin with. */
  signUpCredits: number;
  /** What a visitor's browser works for its token, against the usual. */
  challengeEffort: number;
  /** Whether too many requests are refused. */
  isLimited: boolean;
  accounts: AccountSettings;
  engines: EngineSettings;
}

type Values = z.output<typeof Variables>;

const Variables = z.object(environmentVariables);
const requiredInProduction = ['SECRET', 'PUBLIC_URL', 'SMTP_URL'] as const satisfies EnvironmentVariable[];
const defaultDataDir = path.resolve(import.meta.dirname, '../../../.vignette');

/** Reads what is set. The first value that cannot be stops the start with one line that names its variable. */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const values = parseVariables(source);
  const isProduction = values.NODE_ENV === 'production';
  if (isProduction) assertFitForProduction(values);
  const publicUrl = values.PUBLIC_URL ?? `http://localhost:${values.PORT}`;
  return {
    isProduction,
    host: values.HOST,
    port: values.PORT,
    demoPort: values.DEMO_PORT,
    publicUrl,
    trustProxy: values.TRUST_PROXY,
    dataDir: values.DATA_DIR === undefined ? defaultDataDir : path.resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    storageUrl: values.STORAGE_URL,
    roles: values.ROLES,
    secret: values.SECRET,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? { name: 'Vignette', address: `no-reply@${new URL(publicUrl).hostname}` },
    signUpCredits: values.SIGN_UP_CREDITS,
    challengeEffort: values.CHALLENGE_EFFORT,
    isLimited: values.RATE_LIMITS === 'on',
    accounts: readAccountSettings(values),
    engines: readEngineSettings(values),
  };
}

/** A variable that is set to nothing counts as not set: that is how many tools leave one out. */
function parseVariables(source: NodeJS.ProcessEnv): Values {
  const given = Object.entries(source).filter(([, value]) => value?.trim() !== '');
  const result = Variables.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new StartError(`${String(issue?.path[0])} must be ${issue?.message}. \`npm run vignette -- env\` explains it.`);
}

function assertFitForProduction(values: Values): void {
  if (values.RATE_LIMITS === 'off') throw new StartError('RATE_LIMITS cannot be off when NODE_ENV is production.');
  const missing = requiredInProduction.find((name) => values[name] === undefined);
  if (missing) throw new StartError(`${missing} is needed when NODE_ENV is production. ${describeVariable(missing)}`);
}

function describeVariable(name: EnvironmentVariable): string {
  return environmentVariables[name].description ?? '';
}
