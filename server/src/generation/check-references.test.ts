import { describe, expect, it } from 'vitest';
import type { EngineOperation } from '../engines/engine.ts';
import { checkReferences } from './check-references.ts';
import type { ParsedRequest } from './check-request.ts';
import type { SourcePicture } from './source-picture.ts';

const operation: EngineOperation = {
  name: 'edit',
  minReferences: 1,
  maxReferences: 2,
  prompt: 'required',
  styles: [],
  mask: true,
  strength: false,
  size: { kind: 'listed' },
};
const upload = '01890000-0000-7000-8000-000000000001';

function source(role: SourcePicture['role'], width: number, height: number, mediaType = 'image/png'): SourcePicture {
  return { role, uploadId: upload, imageId: null, mediaType, width, height, bytes: 1000 };
}

function check(given: Partial<ParsedRequest>, sources: SourcePicture[] = [], offered = operation) {
  return () => checkReferences(given as ParsedRequest, offered, sources);
}

describe('checkReferences', () => {
  it('takes as many pictures as the operation does', () => {
    expect(check({ references: [{ upload }] })).not.toThrow();
    expect(check({ references: [{ upload }, { image: upload }] })).not.toThrow();
  });

  it.each([
    [{}, 'takes 1 to 2 pictures to start from, not 0'],
    [{ references: [] }, 'not 0'],
    [{ references: [{ upload }, { upload }, { upload }] }, 'not 3'],
  ])('refuses any other number: %j', (given, words) => {
    expect(check(given)).toThrow(expect.objectContaining({ code: 'references_unsupported', field: 'references' }));
    expect(check(given)).toThrow(words);
  });

  it('says so when the operation takes none at all', () => {
    const none = { ...operation, minReferences: 0, maxReferences: 0 };
    expect(check({ references: [{ upload }] }, [], none)).toThrow('takes no picture to start from');
  });

  it('refuses pictures that are too much to send, however few files they are', () => {
    const large = { ...source('reference', 4096, 4096), bytes: 25_000_000 };
    const given = { references: [{ upload }, { upload }] };
    expect(check(given, [large, large])).not.toThrow();
    const refused = check(given, [large, { ...large, bytes: 25_000_001 }]);
    expect(refused).toThrow(expect.objectContaining({ code: 'references_unsupported', field: 'references' }));
    expect(refused).toThrow('51 MB');
    const mask = source('mask', 4096, 4096);
    expect(check({ ...given, mask: { upload } }, [large, large, mask])).toThrow('more than the 50 MB');
  });

  it('takes only a mask as large as the first picture, with transparent parts', () => {
    const given = { references: [{ upload }, { upload }], mask: { upload } };
    const pictures = [source('reference', 30, 20), source('reference', 5, 5)];
    expect(check(given, [...pictures, source('mask', 30, 20)])).not.toThrow();
    expect(check(given, [...pictures, source('mask', 20, 30)])).toThrow('another size');
    expect(check(given, [...pictures, source('mask', 30, 20, 'image/jpeg')])).toThrow('no transparent part');
  });

  it('refuses a mask where the operation takes none', () => {
    const given = { references: [{ upload }], mask: { upload } };
    const sources = [source('reference', 2, 2), source('mask', 2, 2)];
    const withoutMask = { ...operation, mask: false };
    expect(check(given, sources, withoutMask)).toThrow(expect.objectContaining({ code: 'mask_unsupported' }));
  });
});
