import type { UploadErrorCode } from '../error-codes.ts';

/** Every string of the panel for starting from a picture. The other locales have the same shape. */
export const en = {
  title: 'Pictures to start from',
  operation: 'What to do with it',
  arriving: 'Uploading',
  onItsWay: 'The picture is still on its way. One moment.',
  switched: (name: string): string => `Now with ${name}.`,
  remove: (number: number): string => `Remove picture ${number}`,
  strength: 'Strength',
  aside: (model: string): string => `${model} cannot start from a picture. It is kept here for another model.`,
  onlyFirst: (count: number): string =>
    count === 1 ? 'Only the first picture is used for this.' : `Only the first ${count} pictures are used for this.`,
  errors: {
    upload_too_large: 'This file is too large. Please choose one of up to 20 MB.',
    upload_too_slow: 'This file took too long to arrive. Please try again with a better connection.',
    upload_type_unsupported: 'This kind of file cannot be used. Please choose a JPEG, PNG or WebP picture.',
    upload_animated: 'Moving pictures cannot be used. Please choose a still one.',
    upload_too_many_pixels: 'This picture has too many pixels. Please choose a smaller one.',
    upload_damaged: 'This file is damaged and cannot be read. Please choose another.',
    upload_quota_exhausted: 'You have added as many pictures as you can for now. Please try again later.',
    upload_in_use: 'This picture is still needed for one that was made of it.',
  } satisfies Record<UploadErrorCode, string>,
};

export type StartMessages = typeof en;
