import { describe, expect, it } from 'vitest';

import { describeScene } from '../describe-scene.ts';
import { outlineScene } from '../testing/outline-scene.ts';

const prompts: readonly [prompt: string, outline: string][] = [
  [
    'una casa azul con un árbol verde y tres pájaros',
    '- | house/blue, deciduous-tree/green, 3 bird | house with deciduous-tree, house with bird',
  ],
  ['Un gato negro durmiendo en una silla roja', '- | cat/black, chair/red | cat on chair | ? durmiendo'],
  [
    'dos niños jugando con una pelota en el parque',
    'meadow | 2 boy, soccer-ball | boy hold soccer-ball, boy in meadow',
  ],
  [
    'Un faro junto al mar durante una tormenta, pintura al óleo',
    'sea storm oil | own:lighthouse | own:lighthouse near sea | ? durante',
  ],
  ['tres mariposas azules volando sobre un campo de flores', 'meadow | 3 butterfly/blue | butterfly above meadow'],
  [
    'una niña con un vestido rosa y un globo rojo',
    '- | girl, dress/pink, balloon/red | girl wear dress, girl with balloon',
  ],
  ['el perro lleva gafas de sol en la playa', 'beach | dog, sunglasses | dog wear sunglasses, dog in beach'],
  [
    'un cohete en el espacio rodeado de estrellas y planetas',
    'space | rocket, 3 star, 3 ringed-planet | rocket in space, rocket among star, rocket among ringed-planet',
  ],
  ['montañas nevadas y un lago azul al amanecer', 'lake/blue dawn | 3 snow-capped-mountain'],
  ['Dos cisnes blancos en un lago bajo la luna', 'lake | 2 swan/white, full-moon | swan in lake, swan under full-moon'],
  ['Una jirafa enorme al lado de un mono pequeño', '- | giraffe*1.7, monkey*0.7 | giraffe near monkey'],
  ['Una calle sin coches bajo la lluvia de noche', 'city night rain | - | ? sin, coches'],
  ['Foto de producto de un reloj dorado sobre fondo negro', 'table +black | watch/gold'],
];

describe('spanish', () => {
  it.each(prompts)('reads "%s"', (prompt, outline) => {
    const scene = describeScene({ prompt });
    expect([scene.language, outlineScene(scene)]).toEqual(['es', outline]);
  });
});
