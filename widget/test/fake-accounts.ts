import type { AccountMe, ErrorCode } from '@vignette/server/contract';

/** What a person reads off our page and types into the widget. */
export const typedCode = 'K7M2QX4P';

const triesForCode = 5;

/** The accounts of the fake server: one person, who allows the site whatever it asks. Refresh tokens are good once. */
export class FakeAccounts {
  me: Omit<AccountMe, 'site' | 'sponsored' | 'expiresAt'> = {
    kind: 'account',
    id: 'account-1',
    name: 'Robin Weaver',
    credits: { balance: 42 },
    grant: { dailyCredits: 10, usedToday: 2, totalCredits: 50, used: 12 },
  };
  /** How often a refresh token came back that had been used. */
  reused = 0;
  readonly revoked: string[] = [];
  /** What a sign-in was begun with, by its state and by its code. */
  readonly #states = new Map<string, string>();
  readonly #challenges = new Map<string, string>();
  readonly #access = new Set<string>();
  #refresh = '';
  #count = 0;
  #wrong = 0;

  /** What the callback hands over to whoever began with this challenge. */
  allow(challenge: string): string {
    const code = `code-${++this.#count}`;
    this.#challenges.set(code, challenge);
    return code;
  }

  /** What our page was told when the sign-in began. */
  begin(state: string, challenge: string): void {
    this.#states.set(state, challenge);
  }

  /** The code on our page, in its place. */
  redeem(state: string, code: string): { code: string } | ErrorCode {
    const challenge = this.#states.get(state);
    if (!challenge || this.#wrong >= triesForCode) return 'connect_code_expired';
    if (code.toUpperCase() === typedCode) return { code: this.allow(challenge) };
    this.#wrong++;
    return 'connect_code_wrong';
  }

  isKnown(token: string | null): boolean {
    return token !== null && this.#access.has(token);
  }

  /** All access tokens, as after fifteen minutes. */
  endAccess(): void {
    this.#access.clear();
  }

  /** As when a person disconnects the site: nothing is taken any more. */
  disconnect(): void {
    this.#access.clear();
    this.#refresh = '';
  }

  async answer(path: string, form: URLSearchParams): Promise<Response> {
    if (path.endsWith('/revoke')) return this.#revoke(form.get('token') ?? '');
    const isGood =
      form.get('grant_type') === 'refresh_token' ? this.#rotate(form.get('refresh_token')) : await this.#exchange(form);
    if (!isGood) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    const access_token = `vat_${++this.#count}`;
    this.#access.add(access_token);
    this.#refresh = `vrt_${this.#count}`;
    return Response.json({ access_token, refresh_token: this.#refresh, expires_in: 900, token_type: 'Bearer' });
  }

  #revoke(token: string): Response {
    this.revoked.push(token);
    this.disconnect();
    return Response.json({});
  }

  #rotate(token: string | null): boolean {
    if (token === this.#refresh) return true;
    this.reused++;
    this.disconnect();
    return false;
  }

  async #exchange(form: URLSearchParams): Promise<boolean> {
    const code = form.get('code') ?? '';
    const challenge = this.#challenges.get(code);
    this.#challenges.delete(code);
    const isOurs = form.get('redirect_uri')?.endsWith('/connect/callback') && form.get('client_id');
    return Boolean(isOurs) && challenge === (await challengeOf(form.get('code_verifier') ?? ''));
  }
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
