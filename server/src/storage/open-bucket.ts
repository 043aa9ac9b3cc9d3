import type { DriverContract } from 'flydrive/types';
import { StartError } from '../errors/start-error.ts';
import { createStorage } from './create-storage.ts';
import { parseStorageUrl, type BucketAddress } from './parse-storage-url.ts';
import type { Storage } from './storage.ts';

/** Connects to an S3-compatible service. The bucket must exist; it needs no access lists, every file stays private. */
export async function openBucket(storageUrl: string): Promise<Storage> {
  const driver = await createDriver(parseStorageUrl(storageUrl));
  return createStorage({ driver, listsRecursively: true, isReady: () => answers(driver) });
}

/** Loaded only here: the AWS packages are optional and large. */
async function createDriver(address: BucketAddress): Promise<DriverContract> {
  const { S3Driver } = await import('flydrive/drivers/s3').catch((cause: unknown) => {
    throw new StartError(
      'STORAGE_URL needs the optional packages @aws-sdk/client-s3 and @aws-sdk/s3-request-presigner. Install them in server/.',
      { cause },
    );
  });
  return new S3Driver({
    endpoint: address.endpoint,
    region: address.region,
    bucket: address.bucket,
    credentials: { accessKeyId: address.accessKeyId, secretAccessKey: address.secretAccessKey },
    forcePathStyle: true,
    visibility: 'private',
    supportsACL: false,
    // Many compatible services do not know the newer checksums; content is addressed by our own SHA-256 anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

async function answers(driver: DriverContract): Promise<boolean> {
  try {
    await driver.exists('ready');
    return true;
  } catch {
    return false;
  }
}
