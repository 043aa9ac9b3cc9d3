import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

export const collageSheet: Command = {
  name: 'collage sheet',
  usage: '<file.png>',
  about: 'Draw fifty pictures in seven languages into one file, and what came of each word into a text beside it.',
  async run({ words: [file], say }) {
    if (file === undefined) throw new UsageError('Name the file to write.');
    // Loaded only here: the drawings would slow down every other command.
    const { drawContactSheet } = await import('../../src/engines/collage/contact-sheet.ts');
    await drawContactSheet(file);
    say(`Drawn: ${file} and ${file}.txt`);
  },
};
