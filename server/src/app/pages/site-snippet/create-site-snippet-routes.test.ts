import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../../sites/create-site.ts';
import { type TestOwners, openTestOwners } from '../../../sites/testing/open-test-owners.ts';

let owners: TestOwners;
let ada: Awaited<ReturnType<TestOwners['addOwner']>>;
let path: string;
let key: string;

beforeAll(async () => {
  owners = await openTestOwners();
  ada = await owners.addOwner();
  const given = { name: 'Magazine', origins: ['https://magazine.example'], accountId: ada.id };
  ({ key } = await createSite(owners, given));
  path = `/sites/${key}/snippet`;
});
afterAll(() => owners.close());

async function read(address: string) {
  const response = await ada.browser.get(address);
  return { text: await response.text(), policy: response.headers.get('content-security-policy') ?? '' };
}

describe('createSiteSnippetRoutes', () => {
  it('writes the lines of the very site, as it was chosen', async () => {
    const { text } = await read(`${path}?lang=de&mode=button&address=pinned`);
    expect(text).toContain(
      `&lt;vignette-generator site-key=&quot;${key}&quot; mode=&quot;button&quot; lang=&quot;de&quot;`,
    );
    expect(text).toContain('integrity=&quot;sha256-');
  });

  it('takes no other site from the address, and nothing that is in no list', async () => {
    expect((await read(`${path}?site=site_other`)).text).not.toContain('site-key=&quot;site_other');
    for (const query of ['lang=<script>', 'mode=wide', 'address=//evil.example']) {
      expect((await ada.browser.get(`${path}?${query}`)).status).toBe(400);
      expect((await ada.browser.get(`${path}/preview?${query}`)).status).toBe(400);
    }
  });

  it('lets this page alone frame one of ours', async () => {
    expect((await read(path)).policy).toContain("; frame-src 'self'");
    expect((await read(path)).policy).toContain("frame-ancestors 'none'");
    expect((await read(`/sites/${key}`)).policy).not.toContain('frame-src');
  });

  it('gives the preview no origin, no script but the widget’s, and no frame but ours', async () => {
    const { text, policy } = await read(`${path}/preview`);
    expect(text).toContain(`<vignette-generator site-key="${key}">`);
    const directives = policy.split('; ');
    expect(directives).toContain('sandbox allow-scripts');
    expect(directives).toContain("frame-ancestors 'self'");
    expect(directives).toContain("default-src 'none'");
    expect(directives.find((directive) => directive.startsWith('script-src'))).toMatch(/^script-src \S+\/embed\/$/);
  });
});
