export interface PageOfRows<Row> {
  items: Row[];
  /** The id behind which the next page starts. */
  next: string | undefined;
}

/** One page of rows that were asked for with one more than it takes. */
export function toPageOfRows<Row extends { id: string }>(rows: Row[], limit: number): PageOfRows<Row> {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? items.at(-1)?.id : undefined };
}
