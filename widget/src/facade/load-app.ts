import { currentScript } from './current-script.ts';
import { hashes, locales, version } from './release.ts';
import { loadScript } from './load-script.ts';

const folder = currentScript?.src.replace(/embed\/.*/, 'embed/');

/** Brings the app of one locale from beside this file. In the npm package the page's own bundler brings it instead. */
export function loadApp(index: number): Promise<unknown> {
  return loadScript(`${folder}${version}/app-${locales[index]}.js`, `sha256-${hashes[index]}=`);
}
