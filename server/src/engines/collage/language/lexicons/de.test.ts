import { describe, expect, it } from 'vitest';

import { describeScene } from '../describe-scene.ts';
import { outlineScene } from '../testing/outline-scene.ts';

const prompts: readonly [prompt: string, outline: string][] = [
  ['eine kleine Hütte am Bergsee im Herbst', 'lake leaves | own:cabin*0.7 | own:cabin near lake'],
  [
    'Drei bunte Heißluftballons über einer Wiese bei Sonnenaufgang, Aquarell',
    'meadow dawn watercolor | 3 own:hot-air-balloon | own:hot-air-balloon above meadow | ? bunte',
  ],
  ['Ein Astronaut reitet auf einem Einhorn durch den Weltraum', 'space | astronaut, unicorn | astronaut ride unicorn'],
  ['Produktfoto von einer roten Teekanne auf einem Holztisch', 'table | teapot/red | teapot on table'],
  ['ein roter Drache fliegt über die Burg im Nebel', 'fog | dragon/red, castle | dragon above castle'],
  [
    'Ein Igel mit einem Hut liest ein Buch',
    '- | hedgehog, top-hat, open-book | hedgehog wear top-hat, hedgehog hold open-book',
  ],
  [
    'Eine Hexe mit einem schwarzen Hut fliegt auf ihrem Besen über die Stadt',
    'city | woman-mage, top-hat/black, broom | woman-mage wear top-hat, woman-mage ride broom, woman-mage above city | ? fliegt',
  ],
  [
    'schwarze Katze mit grünen Augen auf einem Kürbis, gruselig',
    'spooky | cat/black, jack-o-lantern | cat on jack-o-lantern | ? grünen, Augen',
  ],
  [
    'viele gelbe Blumen auf einer grünen Wiese unter blauem Himmel',
    'meadow/green +blue | 7 tulip/yellow | tulip on meadow',
  ],
  ['Stillleben mit Äpfeln, Birnen und einer blauen Vase', 'table | 3 red-apple, 3 pear, amphora/blue'],
  [
    'Drei Pinguine mit bunten Schals auf dem Eis',
    '- | 3 penguin, scarf, ice | penguin wear scarf, penguin on ice | ? bunten',
  ],
  [
    'Schneebedeckte Berge hinter einem dunklen Wald ohne Menschen',
    'forest dark | 3 snow-capped-mountain | snow-capped-mountain behind forest | ? ohne, Menschen',
  ],
  ['Der Hund ist braun und trägt eine rote Brille', '- | dog/brown, glasses/red | dog wear glasses'],
  ['Freiheit und Vernunft', '- | - | ? Freiheit, Vernunft'],
];

describe('german', () => {
  it.each(prompts)('reads "%s"', (prompt, outline) => {
    const scene = describeScene({ prompt });
    expect([scene.language, outlineScene(scene)]).toEqual(['de', outline]);
  });
});
