import { describe, expect, it } from 'vitest';

import { describeScene } from '../describe-scene.ts';
import { outlineScene } from '../testing/outline-scene.ts';

const prompts: readonly [prompt: string, outline: string][] = [
  [
    'ثعلب أحمر بجانب بحيرة زرقاء تحت القمر المكتمل',
    'lake/blue | fox/red, full-moon | fox near lake, fox under full-moon',
  ],
  ['قطتان سوداوان على سطح البيت والقمر في السماء', 'roof | 2 cat/black, full-moon | cat on roof'],
  ['قطة سوداء صغيرة على كرسي أحمر', '- | cat/black*0.7, chair/red | cat on chair'],
  ['ثلاثة طيور زرقاء فوق شجرة خضراء', '- | 3 bird/blue, deciduous-tree/green | bird above deciduous-tree'],
  ['فتاة تحمل مظلة صفراء تحت المطر', 'rain | girl, umbrella/yellow | girl hold umbrella'],
  ['فنجان قهوة وكعكة على الطاولة', 'table | hot-beverage, shortcake | hot-beverage on table, shortcake on table'],
  ['رائد فضاء يركب حصانا على القمر', 'moon | astronaut, horse | astronaut ride horse'],
  ['بيت صغير في الغابة في الليل، ألوان مائية', 'forest night watercolor | house*0.7 | house in forest'],
  ['جمل في الصحراء عند غروب الشمس', 'desert sunset | camel | camel in desert'],
  ['ولد يلعب بالكرة في الحديقة', 'meadow | boy, soccer-ball | boy hold soccer-ball, boy in meadow'],
  ['ثلاث تفاحات خضراء في سلة', '- | 3 green-apple, basket | green-apple in basket'],
  ['قطار في وادي مغطى بالثلج، لوحة زيتية', 'mountain snowfall oil | locomotive | locomotive in mountain'],
  ['شارع بدون سيارات في الليل', 'city night | - | ? بدون, سيارات'],
];

describe('arabic', () => {
  it.each(prompts)('reads "%s"', (prompt, outline) => {
    const scene = describeScene({ prompt });
    expect([scene.language, outlineScene(scene)]).toEqual(['ar', outline]);
  });
});
