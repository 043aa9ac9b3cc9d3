import { digitalSourceTypeBase } from './digital-source-types.ts';
import { isAiSourceType } from './is-ai-source-type.ts';
import type { Marks } from './marks.ts';

/**
 * The marks as XMP. Property names: IPTC Photo Metadata Standard 2025.1, https://iptc.org/std/photometadata/specification/
 * Source types: https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export function createXmpPacket(marks: Marks): string {
  const properties = [
    ...(marks.creatorTool === undefined ? [] : [property('xmp:CreatorTool', marks.creatorTool)]),
    property('Iptc4xmpExt:DigitalSourceType', `${digitalSourceTypeBase}${marks.digitalSourceType}`),
    ...aiProperties(marks),
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">',
    ...properties,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

function aiProperties({ digitalSourceType, aiSystem, aiSystemVersion }: Marks): string[] {
  if (aiSystem === undefined || !isAiSourceType(digitalSourceType)) return [];
  const used = property('Iptc4xmpExt:AISystemUsed', aiSystem);
  if (aiSystemVersion === undefined) return [used];
  return [used, property('Iptc4xmpExt:AISystemVersionUsed', aiSystemVersion)];
}

function property(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`;
}

/** XML 1.0 has no way to write most control characters: they are dropped. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
