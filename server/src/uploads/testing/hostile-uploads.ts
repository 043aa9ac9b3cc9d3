import { damagedFiles } from './damaged-files.ts';
import { foreignFiles } from './foreign-files.ts';
import type { HostileUpload } from './hostile-upload.ts';
import { movingPictures } from './moving-pictures.ts';
import { oddPictures } from './odd-pictures.ts';
import { oversizedFiles } from './oversized-files.ts';
import { talkativeFiles } from './talkative-files.ts';
import { twoFacedFiles } from './two-faced-files.ts';

/** What strangers send, in one list: each class of file with what must become of it. */
export const hostileUploads: readonly HostileUpload[] = [
  ...foreignFiles,
  ...damagedFiles,
  ...movingPictures,
  ...oversizedFiles,
  ...oddPictures,
  ...talkativeFiles,
  ...twoFacedFiles,
];
