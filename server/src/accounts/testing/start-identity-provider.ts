import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Person {
  sub: string;
  email: string;
  email_verified: boolean;
  name?: string;
}

interface Grant {
  person: Person;
  nonce: string;
  challenge: string;
}

const clientId = 'vignette';
const clientSecret = 'the secret of the provider';
const keyId = 'test-key';

/** A provider of OpenID Connect as small as one can be, where whoever is named signs in at once. */
export async function startIdentityProvider() {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bodies: Record<string, () => object | Promise<object>> = {
      '/.well-known/openid-configuration': () => describeProvider(issuer),
      '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'RS256', use: 'sig' }] }),
      '/token': async () => redeem(new URLSearchParams(await text(request))),
    };
    const body = await bodies[request.url ?? '']?.();
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
  }

  function redeem(form: URLSearchParams): object {
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!grant || verifier !== grant.challenge) return { error: 'invalid_grant' };
    const idToken = signToken({ ...grant.person, nonce: grant.nonce });
    return { access_token: randomBytes(16).toString('hex'), token_type: 'Bearer', expires_in: 60, id_token: idToken };
  }

  function signToken(claims: object): string {
    const now = Math.floor(Date.now() / 1000);
    const payload = { iss: issuer, aud: clientId, iat: now, exp: now + 60, ...claims };
    const parts = [{ alg: 'RS256', kid: keyId }, payload].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const signed = parts.join('.');
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url')}`;
  }

  return {
    settings: { issuer, clientId, clientSecret, name: 'Example ID' },
    /** Signs a person in at the address a browser was sent to; answers with the path to come back by. */
    signIn(address: string, person: Person): string {
      const { searchParams } = new URL(address);
      const code = randomBytes(16).toString('hex');
      const [nonce, challenge] = [searchParams.get('nonce') ?? '', searchParams.get('code_challenge') ?? ''];
      grants.set(code, { person, nonce, challenge });
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: searchParams.get('state') ?? '', iss: issuer }).toString();
      return back.pathname + back.search;
    },
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

function describeProvider(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}
