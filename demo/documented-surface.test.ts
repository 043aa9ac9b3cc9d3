import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/** The tags of the class comment, and what the tables of the page call them. */
const tags = { attr: 'attr', event: 'fires', slot: 'slot', csspart: 'csspart', cssprop: 'cssprop' } as const;
let source: string;
let page: string;

beforeAll(async () => {
  source = await readFile(join(import.meta.dirname, '../widget/src/facade/vignette-generator.ts'), 'utf8');
  page = await readFile(join(import.meta.dirname, 'site/appearance.html'), 'utf8');
});

describe('the page on appearance', () => {
  it.each(Object.entries(tags))('names every %s that the widget documents, and no other', (kind, tag) => {
    const documented = listDocumented(tag);
    expect(documented).not.toEqual([]);
    expect(listNamed(kind)).toEqual(documented);
  });

  it('names every method that the widget has, and no other', () => {
    const methods = source.matchAll(/^ {2}(?:async )?(\w+)\([^)]*\): Promise</gm);
    const documented = [...methods].map(([, name = '']) => name).toSorted();
    expect(documented).not.toEqual([]);
    expect(listNamed('method').map((name) => name.replace(/\(.*/, ''))).toEqual(documented);
  });
});

/** As in `@attr {string} site-key - …` and `@cssprop [--vignette-radius=20px] - …`. */
function listDocumented(tag: string): string[] {
  const lines = source.matchAll(new RegExp(`^ \\* @${tag} (?:\\{[^}]*\\} )?\\[?([\\w-]+)`, 'gm'));
  return [...lines].map(([, name = '']) => name).toSorted();
}

/** The first cells of one of the page's tables. */
function listNamed(kind: string): string[] {
  const [, body = ''] = new RegExp(`<tbody data-kind="${kind}">(.*?)</tbody>`, 's').exec(page) ?? [];
  const cells = body.matchAll(/<th scope="row">.*?<code>([^<]+)<\/code>/gs);
  return [...cells].map(([, name = '']) => name).toSorted();
}
