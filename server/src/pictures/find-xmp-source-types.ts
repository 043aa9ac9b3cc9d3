import { type DigitalSourceType, digitalSourceTypeBase, isDigitalSourceType } from './digital-source-types.ts';
import { readXmlTags, type XmlTag } from './read-xml-tags.ts';

const iptcNamespace = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';

/** Editors write their history into XMP, up to some hundred kilobytes; what is longer is no description. */
const maxBytes = 2_000_000;

/** Addresses of either scheme, the short form IPTC uses, bare terms: all of them are found in files. */
const beginnings = [digitalSourceTypeBase, digitalSourceTypeBase.replace('http:', 'https:'), 'digsrctype:', ''];

/** Every digital source type an XMP packet names, as attribute, element or resource, under whatever prefix. */
export function findXmpSourceTypes(xmp: Uint8Array): DigitalSourceType[] {
  if (xmp.length > maxBytes) return [];
  const names = new Set<string>();
  const found: DigitalSourceType[] = [];
  for (const tag of readXmlTags(new TextDecoder().decode(xmp))) {
    for (const prefix of findPrefixes(tag)) names.add(`${prefix}DigitalSourceType`);
    found.push(...findValues(tag, names).flatMap(readTerm));
  }
  return found;
}

/** A prefix holds from where it is bound; that it ends with its element makes no difference here. */
function findPrefixes({ attributes }: XmlTag): string[] {
  const bound = [...attributes].filter(([, value]) => value === iptcNamespace).map(([name]) => name);
  return bound.flatMap((name) => {
    if (name === 'xmlns') return [''];
    return name.startsWith('xmlns:') ? [`${name.slice('xmlns:'.length)}:`] : [];
  });
}

function findValues({ name, attributes, text }: XmlTag, names: ReadonlySet<string>): string[] {
  const values = [...attributes].filter(([attribute]) => names.has(attribute)).map(([, value]) => value);
  if (!names.has(name)) return values;
  return [...values, text, attributes.get('rdf:resource') ?? ''];
}

function readTerm(value: string): DigitalSourceType[] {
  const address = value.trim();
  const beginning = beginnings.find((text) => address.startsWith(text)) ?? '';
  const term = address.slice(beginning.length);
  return isDigitalSourceType(term) ? [term] : [];
}
