import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { ensureBrowser } from './find-browser.ts';
import type { BrowserSearch } from './find-browser.ts';

describe('ensureBrowser', () => {
  let folder: string;
  let calls: string[];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vignette-browser-'));
    calls = [];
  });

  /** Nothing on this machine counts but the folder, and only programs named as working run. */
  function search(working: readonly string[], others: Partial<BrowserSearch> = {}): BrowserSearch {
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    return {
      environment: { PATH: folder },
      places: [path.join(folder, 'chromium'), path.join(folder, 'google-chrome')],
      cache: path.join(folder, 'cache/chromium'),
      isRoot: false,
      run: async (program, words) => {
        calls.push([program, ...words].join(' '));
        if (!working.includes(path.basename(program))) throw new Error(`${program}: it does not run`);
        if (words.includes('chromium')) await writeFile(path.join(folder, 'chromium'), '');
      },
      ...others,
    };
  }

  it('takes the first that is there and runs', async () => {
    for (const name of ['chromium', 'google-chrome']) await writeFile(path.join(folder, name), '');
    expect(await ensureBrowser(search(['google-chrome']))).toBe(path.join(folder, 'google-chrome'));
  });

  it('takes the one that CHROMIUM_PATH names', async () => {
    const environment = { CHROMIUM_PATH: '/elsewhere/chrome' };
    expect(await ensureBrowser(search(['chrome'], { environment }))).toBe('/elsewhere/chrome');
  });

  it('says so when the one that CHROMIUM_PATH names does not run', async () => {
    const environment = { CHROMIUM_PATH: '/elsewhere/chrome' };
    await expect(ensureBrowser(search([], { environment }))).rejects.toThrow(
      /^CHROMIUM_PATH names \/elsewhere\/chrome/,
    );
  });

  it("installs Debian's for root", async () => {
    const browser = await ensureBrowser(search(['apt-get', 'chromium'], { isRoot: true }));
    expect(browser).toBe(path.join(folder, 'chromium'));
    expect(calls.filter((call) => call.startsWith('apt-get -qq'))).toEqual([
      'apt-get -qq update',
      'apt-get -qq install --yes --no-install-recommends chromium',
    ]);
  });

  it("unpacks Debian's for others, and finds that again", async () => {
    const unpacked = path.join(folder, 'cache/chromium/run');
    const places: string[] = [];
    expect(await ensureBrowser(search(['apt-get', 'dpkg-deb', 'run'], { places }))).toBe(unpacked);
    calls = [];
    expect(await ensureBrowser(search(['run'], { places }))).toBe(unpacked);
    expect(calls).toEqual([`${unpacked} --version`]);
  });

  it('says in one line what to do where none can be had', async () => {
    const line = /^No Chromium or Chrome was found \([^\n]+\); install one, or set CHROMIUM_PATH to it\.$/;
    await expect(ensureBrowser(search([]))).rejects.toThrow(line);
    await expect(ensureBrowser(search(['apt-get']))).rejects.toThrow(line);
  });
});
