import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.ts';
import { facadeStyles } from '../facade/facade-styles.ts';
import { HostTheme } from './host-theme.ts';

customElements.define('test-host-theme', class extends HostTheme {});

const light = 'light-dark(rgb(1, 1, 1), rgb(2, 2, 2))';
const isLight = 'rgb(1, 1, 1)';
const isDark = 'rgb(2, 2, 2)';

/** A widget in a page, as far as the theme is concerned, with a probe that tells which of two colours holds in it. */
class Probe {
  readonly page: HTMLElement;
  readonly widget: HTMLElement;
  readonly theme = document.createElement('test-host-theme');
  readonly #probe = document.createElement('p');

  constructor(page: HTMLElement) {
    this.page = page;
    this.widget = page.querySelector('.widget')!;
    const root = this.widget.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(facadeStyles);
    root.adoptedStyleSheets = [sheet];
    const app = root.appendChild(document.createElement('div'));
    const inner = app.attachShadow({ mode: 'open' });
    inner.append(this.theme, this.#probe);
    this.#probe.style.color = light;
  }

  get shown(): string {
    return getComputedStyle(this.#probe).color;
  }

  read(property: string): string {
    return getComputedStyle(this.widget).getPropertyValue(property);
  }
}

async function open(style: string, inner = ''): Promise<Probe> {
  const page = await fixture<HTMLElement>(
    html`<div style=${style}><div style=${inner}><div class="widget" theme="host"></div></div></div>`,
  );
  return new Probe(page);
}

describe('theme="host"', () => {
  for (const [name, style, shown] of [
    ['white paper', 'background: #fff; color: #222', isLight],
    ['black paper', 'background: #0b1020; color: #e8ecf5', isDark],
    ['paper in a modern notation', 'background: oklch(0.2 0.03 250); color: oklch(0.95 0.01 250)', isDark],
    ['no paper but light text', 'color: #f0f0f0', isDark],
    ['no paper and dark text', 'color: #111', isLight],
    ['a veil of paper that hides nothing', 'background: #0b1020; color: #fff', isDark],
  ] as const) {
    it(`takes after ${name}`, async () => {
      const probe = await open(style, name.startsWith('a veil') ? 'background: rgb(255 255 255 / 0.1)' : '');
      expect(probe.shown).to.equal(shown);
    });
  }

  it('takes the paper, ink and type that are behind it', async () => {
    const probe = await open('background: rgb(11, 16, 32); color: rgb(232, 236, 245); font-family: Georgia, serif');
    expect(probe.read('--vignette-paper')).to.equal('rgb(11, 16, 32)');
    expect(probe.read('--vignette-ink')).to.equal('rgb(232, 236, 245)');
    expect(probe.read('--vignette-font')).to.equal('Georgia, serif');
  });

  it('keeps its own paper and ink where the page’s text could not be read on its paper', async () => {
    const probe = await open('background: rgb(128, 128, 128); color: rgb(150, 150, 150)');
    expect(probe.read('--vignette-paper')).to.contain('light-dark');
  });

  it('leaves the last word to the page', async () => {
    const probe = await open('background: #000; color: #fff');
    probe.widget.style.setProperty('--vignette-paper', 'navy');
    expect(probe.read('--vignette-paper')).to.equal('navy');
  });

  it('follows a switch by class, live', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.night { background: #0b1020 !important; color: #fff !important }');
    document.adoptedStyleSheets = [sheet];
    const probe = await open('background: #fff; color: #222');
    expect(probe.shown).to.equal(isLight);
    probe.page.classList.add('night');
    await until(() => probe.shown === isDark);
    probe.page.classList.remove('night');
    await until(() => probe.shown === isLight);
    document.adoptedStyleSheets = [];
  });

  it('follows a switch that fades, to its end', async () => {
    const probe = await open('background: #fff; color: #222; transition: all 80ms');
    getComputedStyle(probe.page).backgroundColor;
    Object.assign(probe.page.style, { background: '#0b1020', color: '#fff' });
    await until(() => probe.shown === isDark && probe.read('--vignette-paper') === 'rgb(11, 16, 32)');
  });

  it('follows a style sheet that comes late', async () => {
    const probe = await open('');
    probe.page.id = 'late';
    const style = document.createElement('style');
    style.textContent = '#late { background: #0b1020; color: #fff }';
    document.head.append(style);
    await until(() => probe.shown === isDark);
    style.remove();
    await until(() => probe.shown === isLight);
  });

  it('leaves nothing behind, and comes back once', async () => {
    const probe = await open('background: #000; color: #fff');
    const root = probe.widget.shadowRoot!;
    const parent = probe.theme.parentNode!;
    probe.theme.remove();
    expect(root.adoptedStyleSheets).to.have.length(1);
    parent.append(probe.theme);
    expect(root.adoptedStyleSheets).to.have.length(2);
  });

  it('follows a page that changes something at every frame', async () => {
    const probe = await open('background: #fff; color: #222');
    const leaving = new AbortController();
    let frames = 0;
    const animate = (): void => {
      if (leaving.signal.aborted) return;
      probe.page.dataset['frame'] = String((frames += 1));
      requestAnimationFrame(animate);
    };
    animate();
    probe.page.style.cssText = 'background: #0b1020; color: #e8ecf5';
    try {
      await until(() => frames > 30 || probe.shown === isDark);
      expect(probe.shown).to.equal(isDark);
    } finally {
      leaving.abort();
    }
  });

  it('leaves its rules alone while nothing about the look changes', async () => {
    const probe = await open('background: #fff; color: #222');
    const sheet = probe.widget.shadowRoot!.adoptedStyleSheets.at(-1)!;
    const [rule] = sheet.cssRules;
    let frames = 0;
    await until(() => {
      probe.page.dataset['frame'] = String((frames += 1));
      return frames > 5;
    });
    expect(sheet.cssRules[0] === rule).to.equal(true);
  });
});
