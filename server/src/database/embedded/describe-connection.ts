export interface EmbeddedConnection {
  /** What a `pg` pool takes. */
  readonly connection: { readonly host: string; readonly user: string; readonly database: string };
  readonly connectionString: string;
}

export const POSTGRES_USER = 'vignette';
const DATABASE = 'postgres';

/** How `pg` reaches a server that listens on nothing but a socket in this folder. */
export function describeConnection(socketFolder: string): EmbeddedConnection {
  return {
    connection: { host: socketFolder, user: POSTGRES_USER, database: DATABASE },
    connectionString: `postgresql://${POSTGRES_USER}@localhost/${DATABASE}?host=${encodeURIComponent(socketFolder)}`,
  };
}
