import type { Described, Package } from '../manifest/package-manifest.ts';
import { printComment } from './print-schema.ts';

/** There is no script of ours in the page whose address would tell where the API lives. */
const required = new Set(['site-key', 'server']);

/** What frameworks need to know of the element, as the manifest has it. */
export function printAttributes({ modules: [door] }: Package): string {
  const element = door?.declarations.find(({ customElement }) => customElement);
  if (!element?.attributes || !element.events) throw new Error('The manifest describes no element.');
  return `/** What can be written on \`<vignette-generator>\`. */
export interface VignetteGeneratorAttributes {
${element.attributes.map(printAttribute).join('')}}

/** The events of \`<vignette-generator>\`, by name. */
export interface VignetteGeneratorEventMap {
${element.events.map(({ name, type, description }) => `${printComment(description, '  ')}  '${name}': ${type?.text};\n`).join('')}}
`;
}

function printAttribute({ name, type, description }: Described): string {
  const value = type?.text === 'boolean' ? "boolean | ''" : type?.text;
  const declaration = required.has(name) ? `'${name}': ${value}` : `'${name}'?: ${value} | undefined`;
  return `${printComment(description, '  ')}  ${declaration};\n`;
}
