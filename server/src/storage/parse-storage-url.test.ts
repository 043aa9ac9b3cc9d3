import { describe, expect, it } from 'vitest';
import { StartError } from '../errors/start-error.ts';
import { parseStorageUrl } from './parse-storage-url.ts';

describe('parseStorageUrl', () => {
  it('reads every part', () => {
    expect(parseStorageUrl('s3://key:s%2Fcret@s3.example.org:9000/our-pictures?region=eu-west-3&tls=false')).toEqual({
      endpoint: 'http://s3.example.org:9000',
      region: 'eu-west-3',
      bucket: 'our-pictures',
      accessKeyId: 'key',
      secretAccessKey: 's/cret',
    });
  });

  it('takes a percent sign that encodes nothing for itself', () => {
    expect(parseStorageUrl('s3://key:50%zz@host/pictures').secretAccessKey).toBe('50%zz');
  });

  it('takes TLS and a region for granted', () => {
    expect(parseStorageUrl('s3://key:secret@s3.example.org/pictures')).toMatchObject({
      endpoint: 'https://s3.example.org',
      region: 'us-east-1',
    });
  });

  it.each([
    '',
    'pictures',
    'https://key:hush@host/pictures',
    's3://host/pictures',
    's3://key:hush@host',
    's3://key:hush@host/a/b',
    's3://key:hush@host/pictures?tls=perhaps',
    's3://key:hush@host/pictures?regoin=x',
  ])('refuses %j in one line that names the variable and no secret', (url) => {
    expect(() => parseStorageUrl(url)).toThrow(StartError);
    expect(() => parseStorageUrl(url)).toThrow(/^STORAGE_URL [^\n]+$/);
    expect(() => parseStorageUrl(url)).not.toThrow(/hush/);
  });
});
