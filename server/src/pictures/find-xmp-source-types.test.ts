import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitalSourceTypes, isDigitalSourceType } from './digital-source-types.ts';
import { findXmpSourceTypes } from './find-xmp-source-types.ts';

const namespace = 'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"';
const base = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
const ai = 'trainedAlgorithmicMedia';
const element = `<Iptc4xmpExt:DigitalSourceType>${base}${ai}</Iptc4xmpExt:DigitalSourceType>`;

function find(xmp: string) {
  return findXmpSourceTypes(Buffer.from(xmp));
}

function wrap(inner: string, attributes = ''): string {
  return `<?xpacket begin="\uFEFF"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${namespace} ${attributes}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

describe('findXmpSourceTypes', () => {
  it.each([
    ['an element', wrap(element)],
    ['an element over several lines', wrap(element.replace('>http', '\n>\n\t http').replace('Media<', 'Media \r\n<'))],
    ['an attribute', wrap('', `Iptc4xmpExt:DigitalSourceType="${base}${ai}"`)],
    ['an attribute in single quotes, with room', wrap('', `Iptc4xmpExt:DigitalSourceType \n = '${base}${ai}'`)],
    ['a resource', wrap(`<Iptc4xmpExt:DigitalSourceType rdf:resource="${base}${ai}"/>`)],
    ['an address by https', wrap(element.replace('http:', 'https:'))],
    ['the short form', wrap(element.replace(base, 'digsrctype:'))],
    ['a bare term', wrap(element.replace(base, ''))],
    ['another prefix', wrap(element).replaceAll(/Iptc4xmpExt(?=[:=])/g, 'i.p-tc')],
    ['no prefix', wrap(`<DigitalSourceType xmlns="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${base}${ai}<`)],
    ['a prefix bound on the element itself', `<a:DigitalSourceType ${namespace.replace('Iptc4xmpExt=', 'a=')}>${ai}<`],
    ['a tag with signs in its values', wrap(`<x:a b=">" c='<"' d="'"/>${element}`)],
    ['an attribute behind ones in both quotes', wrap('', `a='"' b="'>" Iptc4xmpExt:DigitalSourceType="${base}${ai}"`)],
    ['comments and CDATA before it', wrap(`<!-- <a " --><![CDATA[<b ' <!-- ]]>${element}`)],
  ])('reads %s', (_, xmp) => {
    expect(find(xmp)).toEqual([ai]);
  });

  it.each([
    ['a comment', wrap(`<!-- ${element} -->`)],
    ['CDATA', wrap(`<![CDATA[${element}]]>`)],
    ['a value that is CDATA', wrap(element.replace(base, '<![CDATA[').replace('Media<', 'Media]]><'))],
    ['a comment that never ends', wrap(`<!-- ${element}`).replaceAll('->', '')],
    ['a processing instruction', wrap(`<?x ${element} ?>`)],
    ['a quoted value', wrap(`<x:a b='${element}'/>`)],
    ['an unknown term', wrap(element.replace(ai, 'madeByElves'))],
    ['another vocabulary', wrap(element.replace('cv.iptc.org', 'cv.example.org'))],
    ['an entity', wrap(element.replace('trained', '&#116;rained'))],
    ['a prefix bound to something else', wrap(element).replace('/2008-02-29/', '/1999/')],
    ['a prefix nobody bound', element],
    ['another property', wrap(element.replaceAll('DigitalSourceType', 'DigitalSourceFileType'))],
    ['an entity that is declared', `<!DOCTYPE a [<!ENTITY t "${ai}">]>${wrap(element.replace(ai, '&t;'))}`],
    ['what stands behind a document type definition', `<!DOCTYPE x:xmpmeta>${wrap(element)}`],
    ['two megabytes', wrap(`${' '.repeat(2_000_000)}${element}`)],
    ['UTF-16', Buffer.from(wrap(element), 'utf16le').toString('latin1')],
    ['nothing', ''],
  ])('does not read %s', (_, xmp) => {
    expect(find(xmp)).toEqual([]);
  });

  it('names all it finds, in their order', () => {
    const other = element.replace(ai, 'digitalCapture');
    expect(find(wrap(`${other}${element}`, `Iptc4xmpExt:DigitalSourceType="print"`))).toEqual([
      'print',
      'digitalCapture',
      ai,
    ]);
  });

  it('finds nothing but terms of the vocabulary, and always ends, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '"', "'", '=', '/', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE', ' ', '&lol;'],
      ...[namespace, element, `Iptc4xmpExt:DigitalSourceType="${base}`, ...digitalSourceTypes.slice(0, 3)],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 }), (pieces) => {
        expect(find(pieces.join('')).every(isDigitalSourceType)).toBe(true);
      }),
    );
  });

  it.each(['<', '<a', '<a b="', '<!--', '<![CDATA[', '<?', '"', "<a b='c' ", 'a ', '=', ' ', '<a>', '<a b="c">'])(
    'is done with nearly two megabytes of %j',
    (text) => {
      expect(find(`<a ${text.repeat(1_900_000 / text.length)}`)).toEqual([]);
    },
  );
});
