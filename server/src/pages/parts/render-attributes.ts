import { html } from 'hono/html';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes inside a tag: `true` stands bare, `false` and nothing stay away, every value is escaped. Names are our own. */
export function renderAttributes(attributes: Attributes) {
  return Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? html` ${name}` : html` ${name}="${String(value)}"`;
  });
}
