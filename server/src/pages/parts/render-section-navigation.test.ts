import { describe, expect, it } from 'vitest';
import { createTestView } from '../testing/create-test-view.ts';
import { renderSectionNavigation } from './render-section-navigation.ts';

const links = ['/account', '/account/security', '/account/sites'].map((address) => ({ address, name: address }));

async function findMarked(path: string) {
  const text = String(await renderSectionNavigation({ ...createTestView(), path }, { label: 'Account', links }));
  return [...text.matchAll(/href="([^"]+)" aria-current="([^"]+)"/g)].map(([, ...marked]) => marked.join(' '));
}

describe('renderSectionNavigation', () => {
  it('marks the page that is open', async () => {
    expect(await findMarked('/account')).toEqual(['/account page']);
    expect(await findMarked('/account/sites')).toEqual(['/account/sites page']);
  });

  it('marks the nearest above a page that is below one', async () => {
    expect(await findMarked('/account/sites/site_demo')).toEqual(['/account/sites true']);
    expect(await findMarked('/account/address')).toEqual(['/account true']);
  });

  it('takes no page for one above that only begins like it', async () => {
    expect(await findMarked('/account/sites-of-others')).toEqual(['/account true']);
    expect(await findMarked('/accounts')).toEqual([]);
  });
});
