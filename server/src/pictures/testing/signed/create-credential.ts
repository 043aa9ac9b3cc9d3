import { execFileSync } from 'node:child_process';
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Credential {
  key: KeyObject;
  /** DER, the signer's own first. */
  chain: Buffer[];
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '36500'];

/** C2PA takes no certificate that signs itself, and of the others only those for a known purpose, such as mail. */
const extensions = {
  authority: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign', 'subjectKeyIdentifier=hash'],
  signer: [
    'basicConstraints=critical,CA:FALSE',
    'keyUsage=critical,digitalSignature',
    'extendedKeyUsage=critical,emailProtection',
    'subjectKeyIdentifier=hash',
    'authorityKeyIdentifier=keyid',
  ],
};

/** A key that nobody keeps, with certificates from an authority that nobody trusts. Needs openssl 3. */
export function createCredential(): Credential {
  const folder = mkdtempSync(join(tmpdir(), 'vignette-credential-'));
  try {
    request(folder, 'authority', []);
    request(folder, 'signer', ['-CA', 'authority.pem', '-CAkey', 'authority.key']);
    const read = (name: string) => readFileSync(join(folder, name));
    const chain = ['signer.pem', 'authority.pem'].map((name) => new X509Certificate(read(name)).raw);
    return { key: createPrivateKey(read('signer.key')), chain };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function request(folder: string, name: keyof typeof extensions, issuer: string[]): void {
  const subject = `O=Vignette tests\nCN=Test ${name}`;
  const head = '[req]\ndistinguished_name=name\nprompt=no\nx509_extensions=extensions';
  writeFileSync(
    join(folder, `${name}.cnf`),
    [head, '[name]', subject, '[extensions]', ...extensions[name], ''].join('\n'),
  );
  const files = ['-config', `${name}.cnf`, '-keyout', `${name}.key`, '-out', `${name}.pem`];
  execFileSync('openssl', ['req', '-x509', ...newKey, ...files, ...issuer], { cwd: folder, stdio: 'pipe' });
}
