import type { Database } from '../database/connect-database.ts';
import type { FileSigner } from '../pictures/sign-file-address.ts';

export interface ReadDependencies {
  database: Database;
  signer: FileSigner;
}

/** A generation of a visitor. What is somebody else's is as if it were not there. */
export interface OwnGeneration {
  generationId: string;
  visitorId: string;
}
