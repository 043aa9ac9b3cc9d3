import type { Page } from 'playwright-core';

export interface NamedNode {
  role: string;
  name: string;
  description: string;
}

/** All that a screen reader is told of the widget's page, whatever shadow tree it stands in; texts whole, not line by line. */
export async function readNames(tab: Page): Promise<NamedNode[]> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .map(({ role, name, description }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      description: String(description?.value ?? '').trim(),
    }));
}
