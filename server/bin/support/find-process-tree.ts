import { readFileSync, readdirSync } from 'node:fs';

export interface FoundProcess {
  pid: number;
  parent: number;
  /** What the kernel calls it: the program's name. */
  name: string;
}

/** The process and all that descend from it, from /proc: the embedded PostgreSQL has a process group of its own. */
export function findProcessTree(root: number): FoundProcess[] {
  const all = readdirSync('/proc').flatMap((entry) => readProcess(entry) ?? []);
  const children = Map.groupBy(all, ({ parent }) => parent);
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function readProcess(entry: string): FoundProcess | undefined {
  if (!/^\d+$/.test(entry)) return undefined;
  try {
    const [, name = '', parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, 'utf8')) ?? [];
    return { pid: Number(entry), parent: Number(parent), name };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}
