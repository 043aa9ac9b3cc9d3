import { describe, expect } from 'vitest';
import { createTestPages } from '../../../pages/testing/create-test-pages.ts';
import { createSnippetRoutes } from './create-snippet-routes.ts';
import { unescapeMarkup } from './testing/read-codes.ts';
import { describeContent, locales, origin, snippetTest as it } from './testing/snippet-test.ts';

const pinnedScript = /<script\s+src="([^"]+)"\s+integrity="([^"]+)"\s+crossorigin\s+async\s*><\/script>/;
const opener = '<button type="button" popovertarget="vignette">Make a picture</button>';
const files = (locale: string) => ['app', 'start', 'history'].map((name) => `/embed/2.0.0/${name}-${locale}.js`);
const withNoScript = `trusted-types vignette;\nrequire-trusted-types-for 'script'`;

describe('createSnippetRoutes', () => {
  describe('the plain lines', () => {
    it('follow the newest script, with what is seen before it', async ({ open, hash }) => {
      const { codes } = await open();
      expect(codes['Plain HTML']).toBe(
        `<vignette-generator site-key="site_demo">${describeContent('en', 'inline')}</vignette-generator>\n` +
          `<script src="${origin}/embed/vignette.js" async></script>`,
      );
      expect(await hash(`${origin}/embed/vignette.js`)).toMatch(/^sha256-/);
    });

    it('are in the chosen language and shape', async ({ open }) => {
      const german = { site: 'site_A-1', lang: 'de' };
      const button = (await open({ ...german, mode: 'button' })).codes['Plain HTML'];
      expect(button?.split('\n')[0]).toBe(
        `<vignette-generator site-key="site_A-1" mode="button" lang="de">${describeContent('de', 'button')}</vignette-generator>`,
      );
      const popover = (await open({ ...german, mode: 'popover' })).codes['Plain HTML'];
      expect(popover?.split('\n').slice(0, -1)).toEqual([
        opener,
        `<vignette-generator id="vignette" popover site-key="site_A-1" lang="de">${describeContent('de', 'inline')}</vignette-generator>`,
      ]);
    });

    it('name the very bytes of a pinned script', async ({ open, hash }) => {
      const [, address = '', integrity] =
        pinnedScript.exec((await open({ address: 'pinned' })).codes['Plain HTML'] ?? '') ?? [];
      expect(address).toBe(`${origin}/embed/2.0.0/vignette.js`);
      expect(integrity).toBe(await hash(address));
    });
  });

  describe('the plain lines of a build that does not say what is seen beforehand', () => {
    it.override({ isDescribed: false });

    it('reserve at least the place', async ({ open }) => {
      const element = async (mode: string) => (await open({ mode })).codes['Plain HTML']?.split('\n').at(-2);
      expect(await element('inline')).toContain(' style="display: block; min-block-size: 448px"></vignette-generator>');
      expect(await element('button')).toContain(' style="display: block; min-block-size: 48px"></vignette-generator>');
      expect(await element('popover')).not.toContain('style');
    });
  });

  describe('the strict lines', () => {
    it.for(['floating', 'pinned'])(
      'name the very bytes, with nothing inline, whatever the others do (%s)',
      async (address, { open, hash }) => {
        const strict = (await open({ address, lang: 'de' })).codes['Strict HTML'] ?? '';
        const [script = '', source = '', integrity] = pinnedScript.exec(strict) ?? [];
        expect(source).toBe(`${origin}/embed/2.0.0/vignette.js`);
        expect(integrity).toBe(await hash(source));
        expect(strict).toBe(`${script}\n<vignette-generator site-key="site_demo" lang="de"></vignette-generator>`);
      },
    );

    it.for([
      ['inline', 'vignette-generator', '448px'],
      ['button', "vignette-generator[mode='button']", '48px'],
    ])('keep the place by a rule (%s)', async ([mode = '', element, size], { open }) => {
      expect((await open({ mode })).codes['Style sheet']).toBe(
        `${element}:not([hidden], [popover]) {\n  display: block;\n  container-type: inline-size;\n  contain-intrinsic-size: 256px;\n  min-block-size: ${size};\n}`,
      );
    });

    it('have no rule for a popover, which it would show', async ({ open }) => {
      const { codes } = await open({ mode: 'popover' });
      expect(codes).not.toHaveProperty('Style sheet');
      expect(codes['Strict HTML']).toContain(`${opener}\n<vignette-generator id="vignette" popover `);
    });
  });

  describe('the policies', () => {
    const common = `connect-src ${origin};\n${withNoScript}`;

    it('trust a host', async ({ open }) => {
      expect((await open()).codes['Policy by host']).toBe(`script-src ${origin}/embed/;\n${common}`);
    });

    it('trust every file of the chosen language by its hash, and no other', async ({ open, hash }) => {
      const policy = (await open({ lang: 'de' })).codes['Policy by hash'];
      const hashes = await Promise.all(['/embed/2.0.0/vignette.js', ...files('de')].map(hash));
      expect(policy).toBe(`script-src ${hashes.map((text) => `'${text}'`).join('\n  ')};\n${common}`);
    });

    it('trust the files of all languages where none is chosen', async ({ open, hash }) => {
      const policy = (await open()).codes['Policy by hash'] ?? '';
      const hashes = await Promise.all(['/embed/2.0.0/vignette.js', ...locales.flatMap(files)].map(hash));
      expect([...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, text]) => text)).toEqual(hashes);
    });

    it('trust what the first script brings', async ({ open, hash }) => {
      const first = await hash('/embed/2.0.0/vignette.js');
      const policy = (await open()).codes['Policy with strict-dynamic'];
      expect(policy).toBe(`script-src '${first}'\n  'strict-dynamic';\n${common}`);
    });
  });

  it('has the lines for a bundler', async ({ open }) => {
    const { codes } = await open({ mode: 'popover', lang: 'de' });
    expect([codes['Shell'], codes['Module']]).toEqual([
      'npm install @vignette/widget',
      "import '@vignette/widget/define';",
    ]);
    expect(codes['Element']).toBe(
      `${opener}\n<vignette-generator id="vignette" popover site-key="site_demo" lang="de" server="${origin}"></vignette-generator>`,
    );
  });

  describe('the form', () => {
    it('shows what has been chosen', async ({ open }) => {
      const { text } = await open({ site: 'site_mine', lang: 'de', mode: 'popover', address: 'pinned' });
      const chosen = [...text.matchAll(/<option value="([^"]*)" selected>([^<]*)</g)].map(([, ...pair]) => pair);
      expect(chosen).toEqual([
        ['de', 'Deutsch'],
        ['popover', 'A popover for a button of yours'],
        ['pinned', 'Version 2.0.0 for good'],
      ]);
      expect(text).toMatch(/<input[^>]* value="site_mine"/);
    });

    it.for(['"><script>alert(1)</script>', "site_x' onclick='alert(1)", 'site_ü', 'my site', 'site_'])(
      'gives back %s as text, and puts it into no line',
      async (site, { open }) => {
        const { response, text, codes } = await open({ site });
        expect(response.status).toBe(200);
        const [, value = ''] = /<input[^>]* value="([^"]*)"/.exec(text) ?? [];
        expect(unescapeMarkup(value)).toBe(site);
        expect(text).toContain('aria-invalid="true"');
        expect(text.match(/<script/g)).toHaveLength(1);
        for (const label of ['Plain HTML', 'Strict HTML', 'Element'])
          expect(codes[label]).toContain('site-key="site_…"');
      },
    );

    it.for([
      ['lang', 'xx'],
      ['lang', 'constructor'],
      ['lang', '"><b>'],
      ['mode', 'sideways'],
      ['address', 'https://elsewhere.example'],
      ['site', 'x'.repeat(101)],
    ])('refuses %s=%s', async ([field = '', value = ''], { open }) => {
      const { response, text, codes } = await open({ [field]: value });
      expect(response.status).toBe(400);
      expect(text).toContain('This cannot be read');
      expect(text).not.toContain(`"${value}"`);
      expect(codes).toEqual({});
    });
  });

  it('runs one script, known by its hash, and has nothing inline', async ({ open, hash }) => {
    const { response, text } = await open();
    const [, address = '', integrity] =
      /<script type="module" src="([^"]+)" integrity="([^"]+)"><\/script>/.exec(text) ?? [];
    expect(integrity).toBe(await hash(address));
    expect(response.headers.get('content-security-policy')).toContain(
      "default-src 'none'; style-src 'self'; script-src 'self';",
    );
    const markup = text.replaceAll(/<code>[^<]*<\/code>/g, '');
    expect(markup).not.toMatch(/\son\w+=|\sstyle=|<style|<script(?! type="module" src)/);
  });

  it('is found from the home page', async ({ app }) => {
    expect(await (await app.request('/')).text()).toContain('href="/snippet"');
  });

  it('says so while the widget is not built', async () => {
    const pages = createTestPages();
    const routes = createSnippetRoutes({ pages, findFiles: async () => undefined, usualSite: '' });
    const response = await routes.request('/snippet');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('The widget has not been built yet.');
  });
});
