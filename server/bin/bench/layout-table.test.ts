import { describe, expect, it } from 'vitest';
import { layoutTable } from './layout-table.ts';

describe('layoutTable', () => {
  it('puts names to the left, figures to the right, and the caption above', () => {
    const rows = [
      ['a widget', '2,048', '1'],
      ['none', '0', '–'],
    ];
    expect(layoutTable({ caption: ['What was measured'], columns: ['', 'bytes', 'requests'], rows })).toEqual([
      'What was measured',
      '          bytes  requests',
      'a widget  2,048         1',
      'none          0         –',
    ]);
  });

  it('leaves the place of a missing figure empty', () => {
    expect(layoutTable({ caption: [], columns: ['name', 'ms'], rows: [['x']] })).toEqual(['name  ms', 'x       ']);
  });
});
