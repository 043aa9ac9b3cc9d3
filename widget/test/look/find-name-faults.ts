import type { NamedNode } from './read-names.ts';

const rolesWithName = [
  ...['button', 'textbox', 'combobox', 'radio', 'radiogroup', 'slider', 'dialog', 'image', 'img', 'progressbar'],
  ...['option', 'checkbox', 'link', 'spinbutton', 'listbox'],
];

/** Whatever can be pressed, filled in or looked at without a name to it. */
export function findNameFaults(nodes: readonly NamedNode[]): string[] {
  return nodes
    .filter(({ role, name }) => rolesWithName.includes(role) && !name)
    .map(({ role }) => `a ${role} has no name`);
}
