import { bamboo } from './bamboo.ts';
import { barn } from './barn.ts';
import { cabin } from './cabin.ts';
import { campfire } from './campfire.ts';
import { diningTable } from './dining-table.ts';
import { fence } from './fence.ts';
import { hotAirBalloon } from './hot-air-balloon.ts';
import { knight } from './knight.ts';
import { lampPost } from './lamp-post.ts';
import { lighthouse } from './lighthouse.ts';
import type { OwnDrawing } from './own-drawing.ts';
import { steamEngine } from './steam-engine.ts';
import { table } from './table.ts';
import { windmill } from './windmill.ts';

/** Drawings for things the emoji set lacks, by the name a scene uses for them. */
export const ownDrawings: Readonly<Record<string, OwnDrawing>> = {
  'own:bamboo': bamboo,
  'own:barn': barn,
  'own:cabin': cabin,
  'own:campfire': campfire,
  'own:dining-table': diningTable,
  'own:fence': fence,
  'own:hot-air-balloon': hotAirBalloon,
  'own:knight': knight,
  'own:lamp-post': lampPost,
  'own:lighthouse': lighthouse,
  'own:steam-engine': steamEngine,
  'own:table': table,
  'own:windmill': windmill,
};
