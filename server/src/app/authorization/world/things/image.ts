import { uuidv7 } from 'uuidv7';
import type { Thing } from '../../matrix/row.ts';
import { addImage } from './add-image.ts';

/** A picture in the gallery of an account. */
export const image: Thing = { owners: ['account'], make: addImage, nameMissing: uuidv7 };
