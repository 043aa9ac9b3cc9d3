import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../language/locale.ts';
import type { ClaimedMail } from '../delivery/claimed-mail.ts';
import type { MailFacts, MailTemplate, SecurityChange } from '../mail-facts.ts';
import { sampleFacts, testOrigin } from '../testing/sample-facts.ts';
import { writeMail } from './write-mail.ts';

const surroundings = {
  publicUrl: testOrigin,
  secret: 'the secret of the tests, 32 long',
  mailFrom: { name: 'Vignette', address: 'no-reply@pictures.example' },
};
const templates = Object.keys(sampleFacts) as MailTemplate[];
const each = templates.flatMap((template) => locales.map((locale) => ({ template, locale })));

function write<Template extends MailTemplate>(template: Template, locale: Locale, facts: MailFacts[Template]) {
  const mail: ClaimedMail<Template> = {
    ...{ id: '0190a6de-0000-7000-8000-000000000000', template, facts, locale },
    ...{ address: 'ada@people.example', accountId: '0190a6de-0000-7000-8000-000000000001', expiresAt: new Date(0) },
  };
  return writeMail(mail, surroundings);
}

const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** What somebody reads of the HTML. */
function readHtml(html: string): string {
  const words = html.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '');
  const spelled = words.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name] ?? '');
  return spelled.replaceAll(/[ \n]+/g, ' ');
}

/** Every fact as it must be found, in the form that the language gives figures. */
function listFacts(facts: object, locale: Locale): string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    if (name === 'change' || name === 'at') return [];
    if (name === 'country') return [new Intl.DisplayNames(locale, { type: 'region' }).of(value as string) ?? ''];
    if (typeof value === 'number') return [new Intl.NumberFormat(locale).format(value)];
    return Array.isArray(value) ? (value as string[]) : [String(value)];
  });
}

const passwords: Record<Locale, string> = {
  ...{ en: 'its password', de: 'sein Passwort', es: 'su contraseña', fr: 'son mot de passe' },
  ...{ ar: 'كلمة مروره', ja: 'パスワード', zh: '密码' },
};

describe('writeMail', () => {
  it.each(each)('writes $template in $locale with every fact, as text and as HTML', async ({ template, locale }) => {
    const { subject, text, html } = await write(template, locale, sampleFacts[template]);
    const seen = readHtml(html);
    for (const fact of listFacts(sampleFacts[template], locale)) {
      expect(text).toContain(fact);
      expect(seen).toContain(fact);
    }
    expect(subject).toMatch(/^[^\r\n]{5,80}$/);
    expect(`${subject} ${text} ${seen}`).not.toMatch(/undefined|null|\[object|NaN|\$\{/);
    expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
  });

  it('says it in other words in every language', async () => {
    for (const template of templates.filter((name) => name !== 'news')) {
      const subjects = await Promise.all(
        locales.map(async (locale) => (await write(template, locale, sampleFacts[template])).subject),
      );
      expect(new Set(subjects).size).toBe(locales.length);
    }
  });

  it.each(locales)('has a subject of its own for each security change in %s', async (locale) => {
    const subjects = new Set<string>();
    const changes: SecurityChange[] = [
      ...(['new-sign-in', 'password-changed', 'passkey-added', 'passkey-removed', 'second-factor-on'] as const),
      ...(['second-factor-off', 'recovery-codes-made', 'signed-out-elsewhere', 'signed-out-everywhere'] as const),
      'site-connected',
      'account-deleted',
    ];
    for (const change of changes) {
      const facts = { ...sampleFacts['security-notice'], change };
      subjects.add((await write('security-notice', locale, facts)).subject);
    }
    expect(subjects.size).toBe(changes.length);
  });

  it('leads nowhere from the mail about a deleted account', async () => {
    const facts = { ...sampleFacts['security-notice'], change: 'account-deleted' as const };
    const { text, html } = await write('security-notice', 'en', facts);
    expect(text).not.toContain('http');
    expect(html).not.toContain('href');
  });

  it.each(Object.entries(passwords))(
    'says in %s that an objection to a new address ends the password',
    async (locale, word) => {
      const { text } = await write('address-changed', locale as Locale, sampleFacts['address-changed']);
      expect(text).toContain(word);
    },
  );

  it('leaves the country out where nobody knows it', async () => {
    const facts = { ...sampleFacts['security-notice'], country: null };
    expect((await write('security-notice', 'en', facts)).text).not.toContain('Country');
  });

  it.each(each)(
    'loads nothing, runs nothing and follows nobody: $template in $locale',
    async ({ template, locale }) => {
      const { html } = await write(template, locale, sampleFacts[template]);
      expect(html).not.toMatch(/<(?:img|link|script|iframe|object|form|input|table)|\bsrc=|@import|url\(|\son\w+=/i);
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);
      expect(links.length).toBeGreaterThanOrEqual(template === 'sign-in-code' ? 0 : 2);
      for (const link of links) expect(link).toMatch(/^http:\/\/pictures\.example\//);
    },
  );

  const hostile = '<b>Win</b>\r\nBcc: evil@people.example\u2028\u202Egnp.exe & "x"';
  const quiet = '<b>Win</b> Bcc: evil@people.example gnp.exe & "x"';

  it.each(locales)('makes nothing of markup, line breaks and turned text in a fact, in %s', async (locale) => {
    const facts = { ...sampleFacts['budget-alert'], siteName: hostile };
    const { subject, text, html } = await write('budget-alert', locale, facts);
    expect(subject).toContain(quiet);
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
    expect(text).toContain(quiet);
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;Win&lt;/b&gt;');
    expect(readHtml(html)).toContain(quiet);
  });

  it('keeps every text of a mail on its own line', async () => {
    const news = { subject: hostile, paragraphs: [hostile, 'Second'], url: `${testOrigin}/news` };
    const { subject, text } = await write('news', 'en', news);
    expect(subject).toBe(quiet);
    expect(text).toContain(`\n${quiet}\n\nSecond\n`);
  });

  it('gives a way out of news, and of nothing else', async () => {
    for (const template of templates) {
      const { headers, text, html } = await write(template, 'en', sampleFacts[template]);
      const isNews = template === 'news';
      expect(headers['List-Unsubscribe-Post']).toBe(isNews ? 'List-Unsubscribe=One-Click' : undefined);
      expect(text.includes('/unsubscribe?')).toBe(isNews);
      expect(html.includes('/unsubscribe?')).toBe(isNews);
    }
  });

  it('turns dark by a sheet that only needs to be read', async () => {
    const { html } = await write('sign-in-link', 'en', sampleFacts['sign-in-link']);
    const [, sheet = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    expect(sheet).toContain('@media (prefers-color-scheme: dark)');
    expect(html).toContain('<meta name="color-scheme" content="light dark" />');
  });
});
