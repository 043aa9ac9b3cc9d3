import { version } from '../../src/version.ts';
import widget from '../../package.json' with { type: 'json' };

const typesOnly = (file: string): object => ({ types: `./${file}.d.ts`, default: './types-only.js' });

/** The published `package.json`. Frameworks are asked for by their types only, and by nobody who does not use them. */
export function describePackage(): object {
  const { name, description, license } = widget;
  const frameworks = { '@types/react': '>=19', svelte: '>=5', vue: '>=3.5' };
  return {
    ...{ name, version, description, license },
    keywords: ['web-component', 'custom-element', 'image-generation'],
    type: 'module',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './define': { types: './define.d.ts', default: './define.js' },
      './react': typesOnly('react'),
      './svelte': typesOnly('svelte'),
      './vue': typesOnly('vue'),
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    customElements: 'custom-elements.json',
    // The apps define the elements inside the widget; nobody but the widget itself imports them.
    sideEffects: ['./define.js', './policy.js', './apps/*/*.js'],
    peerDependencies: frameworks,
    peerDependenciesMeta: Object.fromEntries(Object.keys(frameworks).map((peer) => [peer, { optional: true }])),
    publishConfig: { access: 'public' },
  };
}
