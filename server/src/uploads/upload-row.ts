import type { Selectable } from 'kysely';
import type { UploadTable } from '../database/schema.ts';

export type UploadRow = Selectable<UploadTable>;
