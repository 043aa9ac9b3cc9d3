import { describe, expect, it } from 'vitest';
import { describeDevice } from './describe-device.ts';

describe('describeDevice', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari · iOS',
    ],
    ['curl/8.5.0', ''],
    ['Visit evil.example/1.0 (now)', ''],
    ['<script>alert(1)</script>', ''],
    ['', ''],
    [undefined, ''],
  ])('says of %s that it is %s', (userAgent, device) => {
    expect(describeDevice(userAgent)).toBe(device);
  });

  it('reads no further than a browser writes', () => {
    expect(describeDevice(`${'x'.repeat(600)} Firefox/140.0`)).not.toContain('Firefox');
  });
});
