import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

const listening = '0A';

/** The process that listens on a TCP port of this machine, from /proc. */
export function findListener(port: number): number {
  const inodes = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readListeners(file, port)));
  const pid = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .find((entry) => ownsSocket(entry, inodes));
  if (!pid) throw new Error(`nobody listens on port ${port}`);
  return Number(pid);
}

function readListeners(file: string, port: number): string[] {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
  return rows.filter((row) => row[1]?.endsWith(suffix) && row[3] === listening).map((row) => row[9] as string);
}

function ownsSocket(pid: string, inodes: Set<string>): boolean {
  try {
    const links = readdirSync(`/proc/${pid}/fd`).map((descriptor) => readlinkSync(`/proc/${pid}/fd/${descriptor}`));
    return links.some((link) => inodes.has(link.match(/^socket:\[(\d+)\]$/)?.[1] ?? ''));
  } catch {
    return false;
  }
}
