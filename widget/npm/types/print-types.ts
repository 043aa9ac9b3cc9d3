import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Package } from '../manifest/package-manifest.ts';
import { declareDoor } from './declare-door.ts';
import { printAttributes } from './print-attributes.ts';
import { printContract } from './print-contract.ts';

/** Declarations by file. They need nothing but TypeScript and, those of a framework, that framework. */
export async function printTypes(manifest: Package): Promise<Record<string, string>> {
  const door = [await declareDoor(), printAttributes(manifest), printContract(), 'export {};\n'];
  return {
    'index.d.ts': door.join('\n'),
    'define.d.ts': "import './index.js';\n",
    'react.d.ts': await readFramework('react'),
    'svelte.d.ts': await readFramework('svelte'),
    'vue.d.ts': await readFramework('vue'),
    // For those who import the types of a framework as they import anything else.
    'types-only.js': 'export {};\n',
  };
}

function readFramework(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, `frameworks/${name}.d.ts`), 'utf8');
}
