import { pino } from 'pino';
import { startEmbeddedPostgres } from '../start-embedded-postgres.ts';

/** Run as a process of its own by tests that kill it: starts a server, says where, and waits. */
const [dataDir = ''] = process.argv.slice(2);
const { connectionString } = await startEmbeddedPostgres({ dataDir, log: pino({ level: 'silent' }) });
console.log(connectionString);
process.stdin.resume();
