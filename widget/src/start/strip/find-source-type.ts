/** The vocabulary at https://cv.iptc.org/newscodes/digitalsourcetype/: first what says that AI took part. */
const aiTerms = 'trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|compositeSynthetic';
const otherTerms =
  'algorithmicMedia|algorithmicallyEnhanced|compositeCapture|composite|computationalCapture|dataDrivenMedia|' +
  'digitalArt|digitalCapture|digitalCreation|humanEdits|minorHumanEdits|negativeFilm|positiveFilm|print|' +
  'screenCapture|softwareImage|virtualRecording';

/** What the property is called in XMP, and how the terms' addresses end wherever they stand. */
const name = /igital[Ss]ource[Tt]ype/;
/** The term behind one of both, before the next tag. */
const claim = new RegExp(`^[^<]{0,300}?(?:(${aiTerms})|(${otherTerms}))`);

/**
 * The IPTC digital source type that XMP or a C2PA manifest names, however it is written there. Where several are named and
 * one of them is AI, that one, as on the server: what is made of this picture must not say that there is none.
 */
export function findSourceType(text: string): string | undefined {
  // Cut first: looking on behind each name would take seconds where a file is full of them.
  const claims = text
    .split(name)
    .slice(1)
    .map((behind) => claim.exec(behind));
  const [, ai, other] = claims.find((match) => match?.[1]) ?? claims.find(Boolean) ?? [];
  return ai ?? other;
}
