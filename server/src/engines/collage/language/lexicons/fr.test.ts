import { describe, expect, it } from 'vitest';

import { describeScene } from '../describe-scene.ts';
import { outlineScene } from '../testing/outline-scene.ts';

const prompts: readonly [prompt: string, outline: string][] = [
  [
    "un renard roux à côté d'un lac bleu sous la pleine lune",
    'lake/blue | fox/orange, full-moon | fox near lake, fox under full-moon',
  ],
  ['deux chats noirs sur un toit rouge sous la pluie', 'roof/red rain | 2 cat/black | cat on roof'],
  [
    'Un phare blanc au bord de la mer par temps de tempête',
    'sea storm | own:lighthouse/white | own:lighthouse near sea | ? temps',
  ],
  ['trois petits oiseaux jaunes sur une branche au printemps', 'petals | 3 bird/yellow*0.7 | ? branche'],
  [
    'Un robot qui joue de la guitare dans une chambre, néon',
    'room neon | robot, guitar | robot hold guitar, robot in room',
  ],
  [
    'une tasse de thé et des croissants sur la table de la cuisine',
    'table | teacup-without-handle, 3 croissant | teacup-without-handle on table, croissant on table',
  ],
  [
    'un chat aux yeux verts dort sur un canapé rouge',
    '- | cat, couch-and-lamp/red | cat on couch-and-lamp | ? yeux, verts, dort',
  ],
  [
    'un château hanté sur une colline la nuit avec des chauves-souris',
    'meadow night spooky | castle, 3 bat | castle on meadow, castle with bat',
  ],
  [
    'des moutons dans un champ vert sous un arc-en-ciel',
    'meadow/green | 3 ewe, rainbow | ewe in meadow, ewe under rainbow',
  ],
  ['Un bouquet de roses rouges sur une table', 'table | 3 rose/red | rose on table'],
  [
    'Un lapin blanc avec un chapeau bleu et une écharpe rouge',
    '- | rabbit/white, top-hat/blue, scarf/red | rabbit wear top-hat, rabbit wear scarf',
  ],
  [
    "Une vieille maison sans fenêtres au bord d'une rivière",
    'lake | house | house near lake | ? vieille, sans, fenêtres',
  ],
  ["Le chat est noir et l'oiseau est jaune", '- | cat/black, bird/yellow'],
  ['une foret enneigee la nuit', 'forest night snowfall | -'],
];

describe('french', () => {
  it.each(prompts)('reads "%s"', (prompt, outline) => {
    const scene = describeScene({ prompt });
    expect([scene.language, outlineScene(scene)]).toEqual(['fr', outline]);
  });
});
