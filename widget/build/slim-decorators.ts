import type { Plugin } from 'vite';

const decorators = `
export const property = (options) => (prototype, name) => void prototype.constructor.createProperty(name, options);
export const state = () => property({ state: true, attribute: false });
export const query = (selector) => (prototype, name) =>
  void Object.defineProperty(prototype, name, { get() { return this.renderRoot?.querySelector(selector) ?? null; } });
`;
const helper =
  /function (\w+)\((\w+),(\w+),(\w+),\w+\)\{var \w+=arguments\.length.{0,300}?Object\.defineProperty\(\3,\4,\w+\),\w+\}/;

/**
 * Lit's decorators know two dialects, many options and old compilers; of these our elements use one, three and none. What
 * they do is the same here in a tenth of the bytes. A decorator that is not among them breaks the build.
 */
export function slimDecorators(): Plugin {
  return {
    name: 'slim-decorators',
    enforce: 'pre',
    load: (id) => (/\/lit\/decorators\.js/.test(id) ? decorators : null),
  };
}

/** The compiler's helper is for any decorator, too; it cannot be replaced before it is written. */
export function slimDecoratorHelper(code: string): string {
  const slim = code.replace(helper, 'function $1([$2],$3,$4){$2($3,$4)}');
  if (slim.includes('Reflect.decorate')) throw new Error('decorators are compiled in another way now: adapt this');
  return slim;
}
