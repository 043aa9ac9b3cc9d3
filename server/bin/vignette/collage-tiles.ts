import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

export const collageTiles: Command = {
  name: 'collage tiles',
  usage: '<file.webp>',
  about: 'Draw one scene in every style Collage has, into the file of small pictures that the widget shows.',
  async run({ words: [file], say }) {
    if (file === undefined) throw new UsageError('Name the file to write.');
    // Loaded only here: the drawings would slow down every other command.
    const { drawStyleTiles, tileNames } = await import('../../src/engines/collage/style-tiles.ts');
    await drawStyleTiles(file);
    say(`Drawn: ${file} (${tileNames.join(', ')})`);
  },
};
