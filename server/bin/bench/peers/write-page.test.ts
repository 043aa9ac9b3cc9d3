import { describe, expect, it } from 'vitest';
import { writePage } from './write-page.ts';

describe('writePage', () => {
  it('puts each part where an owner has it', () => {
    const page = writePage({
      head: '<script src="a.js"></script>',
      style: 'a-b { color: red }',
      markup: '<a-b></a-b>',
    });
    const [head = '', body = ''] = page.split('</head>');
    expect(head).toContain('<script src="a.js"></script>');
    expect(/<style>(.*)<\/style>/.exec(head)?.[1]).toContain('a-b { color: red }');
    expect(body.indexOf('<a-b></a-b>')).toBeLessThan(body.indexOf('<p>'));
  });

  it('asks for nothing by itself', () => {
    expect(writePage({ markup: '' })).not.toMatch(/(src|href)="(?!data:)/);
  });
});
