export interface Check {
  name: string;
  /** A program of the root's packages, with its arguments. */
  command: readonly [program: string, ...words: string[]];
}

export function listChecks(): readonly Check[] {
  return [
    { name: 'format', command: ['oxfmt', '--check'] },
    { name: 'lint, floors and cycles', command: ['oxlint', '--format=unix'] },
    { name: 'types', command: ['tsc', '-b', '--pretty', 'false'] },
    { name: 'unused code', command: ['knip', '--config=.knip.json', '--no-progress'] },
  ];
}
