import { describe, expect, it } from 'vitest';

import { describeScene } from '../describe-scene.ts';
import { outlineScene } from '../testing/outline-scene.ts';

const prompts: readonly [prompt: string, outline: string][] = [
  [
    'a red fox beside a blue lake under a full moon',
    'lake/blue | fox/red, full-moon | fox near lake, fox under full-moon',
  ],
  [
    'Under a full moon, a red fox sits beside a blue lake',
    'lake/blue | full-moon, fox/red | fox under full-moon, fox near lake | ? sits',
  ],
  [
    'A white lighthouse on the beach at dawn, seagulls above the sea',
    'beach dawn | own:lighthouse/white, 3 bird | own:lighthouse on beach',
  ],
  ['product shot of a white sneaker on a plain background', 'table | running-shoe/white'],
  [
    'A purple octopus with golden eyes under the sea, watercolor',
    'underwater watercolor | octopus/purple | ? golden, eyes',
  ],
  [
    'Two children flying a red kite on a green hill on a sunny day',
    'meadow/green day | 2 child, kite/red | child on meadow | ? flying',
  ],
  ['a family having breakfast', '- | man, woman, girl, boy, cooking, croissant, hot-beverage'],
  [
    'three cats wearing hats on a sofa',
    '- | 3 cat, 3 top-hat, couch-and-lamp | cat wear top-hat, cat on couch-and-lamp',
  ],
  [
    'a cup of coffee and two croissants on a wooden table',
    'table | hot-beverage, 2 croissant | hot-beverage on table, croissant on table',
  ],
  ['an orange cat eating an orange', '- | cat/orange, tangerine | cat hold tangerine'],
  ['a corgi surfing a huge wave at sunset', 'sunset | dog, water-wave*1.7 | ? surfing'],
  ['a logo for a coffee shop called "Blue Fox"', 'room | - | ? logo, called, "Blue Fox"'],
  ['a mountain landscape without people, oil painting', 'mountain oil | - | ? without, people'],
  ['the house is blue and the car is red', '- | house/blue, automobile/red'],
  ['a house with a red roof and a cat on the roof', 'roof | house, cat | cat on roof | ? red, roof'],
  [
    'a knight without a sword beside a white horse',
    '- | own:knight, horse/white | own:knight near horse | ? without, sword',
  ],
  ['Mona Lisa eating pizza', '- | pizza | ? Mona, Lisa, eating'],
  ['a Persian cat on a yellow chair', '- | cat, chair/yellow | cat on chair'],
];

describe('english', () => {
  it.each(prompts)('reads "%s"', (prompt, outline) => {
    const scene = describeScene({ prompt });
    expect([scene.language, outlineScene(scene)]).toEqual(['en', outline]);
  });
});
