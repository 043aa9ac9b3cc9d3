/**
 * The vocabulary of IPTC as of October 2024, retired terms included: older files carry them.
 * https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export const digitalSourceTypes = [
  'algorithmicMedia',
  'algorithmicallyEnhanced',
  'composite',
  'compositeCapture',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'computationalCapture',
  'dataDrivenMedia',
  'digitalArt',
  'digitalCapture',
  'digitalCreation',
  'humanEdits',
  'minorHumanEdits',
  'negativeFilm',
  'positiveFilm',
  'print',
  'screenCapture',
  'softwareImage',
  'trainedAlgorithmicMedia',
  'virtualRecording',
] as const;

export type DigitalSourceType = (typeof digitalSourceTypes)[number];

/** What the terms' addresses begin with. */
export const digitalSourceTypeBase = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

const known = new Set<string>(digitalSourceTypes);

/** Whether a text is one of the terms, the last segment of its address. */
export function isDigitalSourceType(text: string): text is DigitalSourceType {
  return known.has(text);
}
