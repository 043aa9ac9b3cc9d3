/** Every string of the viewer. The other locales have the same shape. */
export const en = {
  picture: (number: number, count: number, prompt: string): string => `Picture ${number} of ${count}: ${prompt}`,
  place: (number: number, count: number): string => `${number} of ${count}`,
  pictures: 'Pictures',
  previous: 'Previous picture',
  next: 'Next picture',
  drawn: 'Drawn',
  approximated: 'Close to it',
  shownAs: (words: string, as: string): string => `${words} → ${as}`,
  about: 'About this picture',
  size: 'Size',
  seed: 'Seed',
  made: 'Made',
  copyPicture: 'Copy picture',
  copyPrompt: 'Copy prompt',
  copied: 'Copied',
  copyFailed: 'It could not be copied here.',
};

export type ViewerMessages = typeof en;
