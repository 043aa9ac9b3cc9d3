export interface XmlTag {
  /** With its prefix, as written. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** What stands between the tag and the next one; only the beginning of what is long. */
  text: string;
}

interface TagSpan extends Omit<XmlTag, 'text'> {
  end: number;
}

const passedOver = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
const maxTextLength = 300;
const maxNameLength = 100;

/**
 * The tags of an XML text one after the other, closing ones too; no character is looked at more than a few times.
 * Comments and CDATA are passed over, entities stay as they are written, and nothing is read behind a document type
 * definition: there is no bomb to go off. Whatever has no end ends it.
 */
export function* readXmlTags(xml: string): Generator<XmlTag> {
  for (let start = xml.indexOf('<'); start !== -1;) {
    const [begin, close] = passedOver.find(([opening]) => xml.startsWith(opening, start)) ?? [];
    const tag = begin ? undefined : readTag(xml, start);
    const end = begin ? findBehind(xml, close, start + begin.length) : tag?.end;
    if (end === undefined) return;
    start = xml.indexOf('<', end);
    const textEnd = Math.min(start === -1 ? xml.length : start, end + maxTextLength);
    if (tag) yield { name: tag.name, attributes: tag.attributes, text: xml.slice(end, textEnd) };
  }
}

function findBehind(xml: string, text: string, from: number): number | undefined {
  const position = xml.indexOf(text, from);
  return position === -1 ? undefined : position + text.length;
}

/** A quoted value may hold `>`: the tag ends with the first one outside of quotes. */
function readTag(xml: string, start: number): TagSpan | undefined {
  if (xml.startsWith('<!', start)) return undefined;
  const attributes = new Map<string, string>();
  const special = /["'>]/g;
  special.lastIndex = start + 1;
  for (let from = start + 1, match = special.exec(xml); match; match = special.exec(xml)) {
    const [quote] = match;
    if (quote === '>') return { name: readName(xml, start + 1), attributes, end: special.lastIndex };
    const valueEnd = xml.indexOf(quote, special.lastIndex);
    if (valueEnd === -1) return undefined;
    const before = xml.slice(Math.max(from, match.index - maxNameLength), match.index);
    const name = /([^\s=]+)\s*=\s*$/.exec(before)?.[1];
    if (name) attributes.set(name, xml.slice(special.lastIndex, valueEnd));
    from = special.lastIndex = valueEnd + 1;
  }
  return undefined;
}

function readName(xml: string, start: number): string {
  return /^[^\s/>]*/.exec(xml.slice(start, start + maxNameLength))?.[0] ?? '';
}
