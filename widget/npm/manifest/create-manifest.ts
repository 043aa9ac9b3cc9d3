import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import type { ClassDeclaration, Package } from './package-manifest.ts';

const sources = join(import.meta.dirname, '../../src');
const tagName = 'vignette-generator';

/** The package's `custom-elements.json`: what the docblocks say, under the files where a customer finds the classes. */
export async function createManifest(): Promise<Package> {
  const events = (await readdir(join(sources, 'events'))).filter((file) => file.endsWith('-event.ts')).toSorted();
  const described = ['facade/vignette-generator.ts', ...events.map((file) => `events/${file}`)];
  const modules = await Promise.all(described.map(parse));
  const { schemaVersion, modules: analyzed } = create({ modules, plugins: [], context: { dev: false } });
  const declarations = analyzed.flatMap((module) => module.declarations.map(withoutPrivates));
  const module = 'index.js';
  return {
    schemaVersion,
    modules: [
      {
        kind: 'javascript-module',
        path: module,
        declarations,
        exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module } })),
      },
      {
        kind: 'javascript-module',
        path: 'define.js',
        declarations: [],
        exports: [
          { kind: 'custom-element-definition', name: tagName, declaration: { name: 'VignetteGenerator', module } },
        ],
      },
    ],
  };
}

async function parse(file: string): Promise<ReturnType<typeof ts.createSourceFile>> {
  return ts.createSourceFile(file, await readFile(join(sources, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

function withoutPrivates({ members = [], superclass, ...declaration }: ClassDeclaration): ClassDeclaration {
  return {
    ...declaration,
    ...(declaration.customElement && { tagName }),
    ...(superclass && { superclass: { name: superclass.name } }),
    members: members.filter(({ privacy = 'public' }) => privacy === 'public'),
  };
}
