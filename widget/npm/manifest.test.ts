import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { ClassDeclaration, Package } from './manifest/package-manifest.ts';

const { folder } = inject('package');
const source = await readFile(join(import.meta.dirname, '../src/facade/vignette-generator.ts'), 'utf8');
const manifest: Package = JSON.parse(
  await readFile(join(folder, 'node_modules/@vignette/widget/custom-elements.json'), 'utf8'),
);
const element = manifest.modules[0]?.declarations.find(({ tagName }) => tagName) as ClassDeclaration;

/** Names behind a tag of the docblock, read without any tool that reads docblocks. */
function listDeclared(tag: string): string[] {
  const lines = source.matchAll(new RegExp(`^ \\* @${tag}(?: \\{[^}]*\\})? \\[?([\\w-]+)`, 'gm'));
  return [...lines].map(([, name = '']) => name).toSorted();
}

function list(kind: 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'members'): string[] {
  return (element[kind] ?? []).map(({ name }) => name).toSorted();
}

describe('custom-elements.json', () => {
  it.each([
    ['attr', 'attributes'],
    ['fires', 'events'],
    ['csspart', 'cssParts'],
    ['cssprop', 'cssProperties'],
  ] as const)('lists every @%s of the element, with a sentence on it', (tag, kind) => {
    expect(list(kind)).toEqual(listDeclared(tag));
    expect(list(kind)).not.toEqual([]);
    expect(element[kind]?.filter(({ description }) => !description)).toEqual([]);
  });

  it('lists every slot of the element', () => {
    expect(list('slots')).toEqual(listDeclared('slot'));
  });

  it('lists every method that a page can call, and nothing that is private', () => {
    const methods = [...source.matchAll(/^ {2}(?:async )?([a-z]\w*)\([^)]*\): /gm)].map(([, name = '']) => name);
    const called = methods.filter((name) => !name.endsWith('Callback'));
    expect(list('members')).toEqual(called.toSorted());
    expect(called).toEqual(expect.arrayContaining(['generate', 'cancel', 'reset']));
  });

  it('lists every attribute that the widget looks at', () => {
    expect(list('attributes')).toEqual(expect.arrayContaining(['site-key', 'server', 'theme', 'prompt', 'lang']));
  });

  it('says what the events are, and where the element is defined', () => {
    const classes = manifest.modules[0]?.declarations.map(({ name }) => name);
    for (const { type } of element.events ?? []) expect(classes).toContain(type?.text);
    expect(manifest.modules[1]).toMatchObject({
      path: 'define.js',
      exports: [{ kind: 'custom-element-definition', name: 'vignette-generator' }],
    });
  });
});
