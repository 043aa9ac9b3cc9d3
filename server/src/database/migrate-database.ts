import { Migrator } from 'kysely/migration';
import { connectDatabase } from './connect-database.ts';
import { migrations } from './migrations/index.ts';

/** Brings the database to the newest schema. Safe when several processes start at once: the migrator takes a lock. */
export async function migrateToLatest(connectionString: string): Promise<void> {
  const { database, close } = connectDatabase(connectionString, { size: 2 });
  try {
    const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  } finally {
    await close();
  }
}
