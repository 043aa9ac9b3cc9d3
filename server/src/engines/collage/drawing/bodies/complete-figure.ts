import type { Art } from '../art.ts';
import type { Random } from '../random.ts';
import { animalBodies } from './animal-bodies.ts';
import { chooseOutfit } from './outfit.ts';
import type { Outfit } from './outfit.ts';
import { chooseSkinTone } from './skin-tones.ts';
import { sitAnimal } from './sit-animal.ts';
import { standBust } from './stand-bust.ts';
import { standPerson } from './stand-person.ts';
import type { Pose } from './stand-person.ts';
import { standRobot } from './stand-robot.ts';

const heads =
  /^(?:person|man|woman|boy|girl|child|baby|old-man|old-woman|older-person|alien|clown-face|ogre|goblin|santa-claus|mrs-claus|mx-claus|cowboy-hat-face|(?:person|man|woman)-(?:beard|bald|blonde-hair|curly-hair|red-hair|white-hair|deaf)|.*-with-skullcap)$/;
const busts =
  /(?:^|-)(?:astronaut|cook|farmer|mage|ninja|guard|princess|prince|artist|detective|elf|vampire|scientist|teacher|singer|student|pilot|firefighter|police-officer|mechanic|judge|person-with-crown|construction-worker|health-worker|troll|superhero|supervillain|office-worker|technologist|factory-worker|tuxedo|veil|turban|headscarf)$/;
const fixedSkins = new Set(['alien', 'ogre', 'goblin']);
const suits: Readonly<Record<string, Outfit>> = {
  'santa-claus': { top: '#d8312d', bottom: '#c02825', shoes: '#2b2326', cut: 'trousers' },
  'mrs-claus': { top: '#d8312d', bottom: '#c02825', shoes: '#2b2326', cut: 'dress' },
  'mx-claus': { top: '#d8312d', bottom: '#c02825', shoes: '#2b2326', cut: 'trousers' },
  alien: { top: '#aeb4cc', bottom: '#8d94b0', shoes: '#5a6080', cut: 'trousers' },
  ogre: { top: '#7a5a3c', bottom: '#5d4530', shoes: '#3b2c22', cut: 'trousers' },
};

/** The whole figure for drawings that are only a head or a bust, with skin, hair and clothes of its own; others as they are. */
export function completeFigure(art: Art, pose: Pose, random: Random): Art {
  const animal = animalBodies[art.name];
  if (animal) return sitAnimal(art, animal);
  if (art.name === 'robot') return standRobot(art);
  if (heads.test(art.name)) return withSkin(standPerson(art, outfitOf(art.name, random), pose), random);
  if (busts.test(art.name) && art.box.bottom >= 29) return withSkin(standBust(art), random);
  return art.body.includes('#ffc83d') && isPerson(art.name) ? withSkin(art, random) : art;
}

function isPerson(name: string): boolean {
  return /^(?:person|man|woman|mermaid|people)-|^(?:skier|snowboarder|surfer|breast|pregnant|wedding|horse-racing)/.test(
    name,
  );
}

function outfitOf(name: string, random: Random): Outfit {
  return suits[name] ?? chooseOutfit(random, /woman|girl|mrs/.test(name) && random.chance(0.6) ? 'dress' : 'trousers');
}

/** Hair painted in Fluent's default gold is dyed with the skin; heads of other hair keep theirs. */
function withSkin(art: Art, random: Random): Art {
  if (fixedSkins.has(art.name))
    return { ...art, body: art.body.replace(/#ffc83d|#fdbb11/g, art.name === 'alien' ? '#86d72f' : '#ca0b4a') };
  const tone = chooseSkinTone(random);
  return { ...art, body: art.body.replace(/#[0-9a-f]{6}\b/g, tone) };
}
