import { AppError } from '../errors/app-error.ts';
import type { FileAddress, FileSigner } from './sign-file-address.ts';

/** A forged address looks like one that leads nowhere; one of ours that is too old says so. */
export function assertSigned(signer: FileSigner, address: FileAddress): void {
  const verdict = signer.verify(address);
  if (verdict === 'forged') throw new AppError('not_found');
  if (verdict === 'expired') {
    throw new AppError('not_found', { title: 'This address has expired. Read the picture again to get a new one.' });
  }
}
