/** Every string of a locale with its path; functions are asked with a number or a word. */
export function* readStrings(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value(2, 'two'))];
  else for (const [name, inner] of Object.entries(value as object)) yield* readStrings(inner, `${path}.${name}`);
}
