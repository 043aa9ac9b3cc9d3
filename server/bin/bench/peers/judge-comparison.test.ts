import { describe, expect, it } from 'vitest';
import type { Comparison, MeasuredPeer } from './comparison.ts';
import { describeComparison } from './describe-comparison.ts';
import { judgeComparison } from './judge-comparison.ts';
import type { PeerVisit } from './visit-peer-page.ts';

const quiet: PeerVisit = {
  paint: 600,
  visible: 600,
  ready: 1200,
  layoutShift: 0,
  requests: 1,
  bytes: 2000,
  thirdParties: 0,
  script: 10,
  heap: 700_000,
};

function measure(name: string, ...visits: Partial<PeerVisit>[]): MeasuredPeer {
  const page = { name, files: new Map(), watched: { tag: name, part: 'element' } };
  return { page, visits: visits.map((visit) => ({ ...quiet, ...visit })) };
}

function compare(changes: Partial<Comparison> = {}): Comparison {
  return {
    emptyPage: measure('empty', { script: 1, heap: 600_000 }, { script: 1, heap: 600_000 }),
    plain: measure('plain', {}, {}),
    strict: measure('strict', { visible: 1200 }, { visible: 1200 }),
    emptyLit: measure('lit', { bytes: 5000 }, { bytes: 5000 }),
    peers: [measure('peer', { bytes: 66_498, layoutShift: 0.1234 }, {})],
    ...changes,
  };
}

describe('judgeComparison', () => {
  it('is content with a widget that costs less than next to nothing', () => {
    expect(judgeComparison(compare()).map(({ holds }) => holds)).toEqual([true, true, true, true, true, true]);
  });

  it.each<[string, number, Partial<Comparison>]>([
    ['more bytes than Lit', 0, { strict: measure('strict', { bytes: 5001 }, {}) }],
    ['a second request, at a single visit', 1, { plain: measure('plain', {}, { requests: 2 }) }],
    ['a call to somebody else, at a single visit', 2, { strict: measure('strict', {}, { thirdParties: 1 }) }],
    ['a shift, at a single visit', 3, { plain: measure('plain', { layoutShift: 0.0001 }, {}) }],
    ['being seen late', 4, { plain: measure('plain', { visible: 661 }, { visible: 661 }) }],
    ['being ready late with one snippet', 5, { strict: measure('strict', { ready: 1261 }, { ready: 1261 }) }],
    ['a time that nobody knows', 5, { plain: measure('plain', { ready: Number.NaN }, { ready: Number.NaN }) }],
  ])('objects to %s, and to nothing else', (_, row, changes) => {
    const expected = [0, 1, 2, 3, 4, 5].map((index) => index !== row);
    expect(judgeComparison(compare(changes)).map(({ holds }) => holds)).toEqual(expected);
  });

  it('forgives the machine a busy moment', () => {
    const slow = { paint: 900, visible: 900, ready: 2400 };
    const changes = { plain: measure('plain', slow, {}), strict: measure('strict', {}, slow) };
    expect(judgeComparison(compare(changes)).every(({ holds }) => holds)).toBe(true);
  });
});

describe('describeComparison', () => {
  it('has a row of figures for everybody, without what the empty page costs', () => {
    const { columns, rows } = describeComparison(compare());
    expect(rows.map(([name]) => name)).toEqual(['empty', 'plain', 'strict', 'lit', 'peer']);
    expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    const plain = Object.fromEntries(columns.map((column, index) => [column, rows[1]?.[index]]));
    expect(plain).toMatchObject({ bytes: '2,000', req: '1', visible: '600', ready: '1,200', script: '9', heap: '100' });
  });
});
