import { uuidv7 } from 'uuidv7';
import type { Thing } from '../../matrix/row.ts';
import { addGeneration } from './add-generation.ts';

/** One that has ended, made on the first site by a token. */
export const generation: Thing = {
  owners: ['visitor', 'account'],
  make: addGeneration,
  nameMissing: uuidv7,
};
