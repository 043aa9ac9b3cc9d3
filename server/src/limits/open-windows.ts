import type { ClientBase } from 'pg';
import type { LimitWindow } from './limit-window.ts';

/** What many uses that share a transaction are counted in. */
export interface OpenWindows {
  /** Takes a point of each; or of none, where one has none left, and answers how long it takes until that has some. */
  take(windows: readonly LimitWindow[]): { retryAfterSeconds: number } | undefined;
  /** Gives back what was counted beforehand and not taken. */
  giveRestBack(): Promise<void>;
}

interface OpenWindow {
  key: Buffer;
  left: number;
  unused: number;
  endsAt: Date;
}

/**
 * Counts every use beforehand and locks all rows in the order of their key: two transactions wait for each other, they
 * never deadlock.
 */
const countUses = {
  name: 'count-uses',
  text: `
    insert into limit_windows (key, used, ends_at)
      select key, used, ends_at from unnest($1::bytea[], $2::integer[], $3::timestamptz[]) as wanted (key, used, ends_at)
      order by key
      on conflict (key) do update set
        used = excluded.used + case when limit_windows.ends_at <= $4 then 0 else limit_windows.used end,
        ends_at = case when limit_windows.ends_at <= $4 then excluded.ends_at else limit_windows.ends_at end
      returning key, used, ends_at`,
};

const giveUsesBack = `
  update limit_windows set used = used - unused
    from unnest($1::bytea[], $2::integer[]) as back (key, unused) where limit_windows.key = back.key`;

/** Opens the windows of all uses that may come, one entry for each use, until the transaction ends. */
export async function openWindows(client: ClientBase, uses: readonly LimitWindow[], now: Date): Promise<OpenWindows> {
  const open = await countAll(client, uses, now);
  return {
    take(windows) {
      const found = windows.flatMap(({ key }) => open.get(nameOf(key)) ?? []);
      const full = found.find(({ left }) => left <= 0);
      if (full) return { retryAfterSeconds: Math.ceil((full.endsAt.getTime() - now.getTime()) / 1000) };
      for (const window of found) {
        window.left -= 1;
        window.unused -= 1;
      }
      return undefined;
    },
    async giveRestBack() {
      const rest = [...open.values()].filter(({ unused }) => unused > 0);
      if (rest.length === 0) return;
      await client.query(giveUsesBack, [rest.map(({ key }) => key), rest.map(({ unused }) => unused)]);
    },
  };
}

async function countAll(client: ClientBase, uses: readonly LimitWindow[], now: Date): Promise<Map<string, OpenWindow>> {
  const wanted = [...Map.groupBy(uses, ({ key }) => nameOf(key)).values()].flatMap(([first, ...others]) =>
    first ? { ...first, count: others.length + 1 } : [],
  );
  const keys = wanted.map(({ key }) => key);
  const counts = wanted.map(({ count }) => count);
  const ends = wanted.map(({ seconds }) => new Date(now.getTime() + seconds * 1000));
  const { rows } = await client.query<CountedRow>({ ...countUses, values: [keys, counts, ends, now] });
  const counted = new Map(rows.map((row) => [nameOf(row.key), row]));
  return new Map(
    wanted.flatMap(({ key, points, count }) => {
      const row = counted.get(nameOf(key));
      if (!row) return [];
      return [[nameOf(key), { key, left: points - row.used + count, unused: count, endsAt: row.ends_at }]];
    }),
  );
}

/** Buffers of the same bytes are not the same key of a map. */
function nameOf(key: Buffer): string {
  return key.toString('latin1');
}

interface CountedRow {
  key: Buffer;
  used: number;
  ends_at: Date;
}
