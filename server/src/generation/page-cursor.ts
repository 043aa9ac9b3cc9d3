import { AppError } from '../errors/app-error.ts';

/** Where a page ended: the next one starts behind it, also when newer generations have come. */
export interface PagePosition {
  createdAt: Date;
  id: string;
}

const cursorPattern = /^(\d{1,15}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function formatCursor({ createdAt, id }: PagePosition): string {
  return Buffer.from(`${createdAt.getTime()} ${id}`).toString('base64url');
}

export function parseCursor(cursor: string): PagePosition {
  const [, time, id] = cursorPattern.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (time === undefined || id === undefined) throw new AppError('field_invalid', { field: 'cursor' });
  return { createdAt: new Date(Number(time)), id };
}
