import type { Database } from '../database/connect-database.ts';
import type { Owner } from '../grants/owner.ts';
import type { FileSigner } from '../pictures/sign-file-address.ts';

export interface ReadDependencies {
  database: Database;
  signer: FileSigner;
}

/** A generation of an owner. What is somebody else's is as if it were not there. */
export interface OwnGeneration {
  generationId: string;
  owner: Owner;
}
