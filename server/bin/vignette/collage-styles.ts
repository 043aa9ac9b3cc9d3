import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

export const collageStyles: Command = {
  name: 'collage styles',
  usage: '<photo> <file.png>',
  about: 'Draw a picture of yours in every style Collage has, at four strengths, into one file.',
  async run({ words: [photo, file], say }) {
    if (photo === undefined || file === undefined)
      throw new UsageError('Name the picture to read and the file to write.');
    // Loaded only here: the passes would slow down every other command.
    const { drawStyleSheet } = await import('../../src/engines/collage/style-sheet.ts');
    await drawStyleSheet(photo, file);
    say(`Drawn: ${file}`);
  },
};
