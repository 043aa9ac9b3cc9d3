/** The vocabulary at https://cv.iptc.org/newscodes/digitalsourcetype/: first what says that AI took part. */
const aiTerms = 'trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|compositeSynthetic';
const otherTerms =
  'algorithmicMedia|algorithmicallyEnhanced|compositeCapture|composite|computationalCapture|dataDrivenMedia|' +
  'digitalArt|digitalCapture|digitalCreation|humanEdits|minorHumanEdits|negativeFilm|positiveFilm|print|' +
  'screenCapture|softwareImage|virtualRecording';

/** After the property's name in XMP, or after what the terms' addresses end with in a manifest; not beyond a tag. */
const claim = new RegExp(`igital[Ss]ource[Tt]ype[^<]{0,300}?(?:(${aiTerms})|(${otherTerms}))`, 'g');

/**
 * The IPTC digital source type that XMP or a C2PA manifest names, however it is written there. Where several are named and
 * one of them is AI, that one, as on the server: what is made of this picture must not say that there is none.
 */
export function findSourceType(text: string): string | undefined {
  const claims = [...text.matchAll(claim)];
  const [, ai, other] = claims.find((match) => match[1]) ?? claims[0] ?? [];
  return ai ?? other;
}
