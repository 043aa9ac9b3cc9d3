import type { Bytes } from './picture-format.ts';
import { writeBytes } from './write-bytes.ts';

/** An XMP packet with one property. https://iptc.org/std/photometadata/specification/ */
export function createXmp(sourceType: string): Bytes {
  return writeBytes(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
      'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ' +
      `Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${sourceType}"/></rdf:RDF>`,
  );
}
