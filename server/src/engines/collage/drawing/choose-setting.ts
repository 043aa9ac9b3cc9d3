import type { SceneDescription, Setting, Subject, TimeOfDay } from '../scene-description.ts';
import { artKind } from './placing/art-kinds.ts';

const byArt: readonly [Setting, RegExp][] = [
  ['sea', /boat$|^ship$|ferry|passenger-ship|canoe|anchor|own:lighthouse|surfing|whale/],
  ['underwater', /^(?:fish|tropical-fish|octopus|shark|dolphin|jellyfish|blowfish|squid|coral|seahorse)$|merpeople/],
  [
    'space',
    /astronaut|^rocket$|flying-saucer|ringed-planet|^globe-showing|^satellite$|alien-monster|milky-way|^comet$/,
  ],
  ['snow', /penguin|snowman|^skis$|^skier$|snowboarder|^sled$|polar-bear|ice-skate/],
  ['desert', /camel|^cactus$|scorpion/],
  ['beach', /palm-tree|^crab$|umbrella-on-ground|beach-with-umbrella|spiral-shell|coconut/],
  [
    'city',
    /automobile|^bus$|^taxi$|police-car|office-building|traffic|tokyo-tower|statue-of-liberty|own:lamp-post|skateboard/,
  ],
];

const furniture =
  /^(?:couch-and-lamp|bed|person-in-bed|bathtub|shower|television|desktop-computer|chair|framed-picture|window)$/;

/** Where a scene without a place happens: what its subjects suggest, a meadow otherwise. */
export function chooseSetting(scene: SceneDescription, subjects: readonly Subject[]): Setting {
  if (scene.setting) return scene.setting;
  const seen = subjects.filter(({ art }) => artKind(art).place !== 'sky');
  if (seen.length === 0 && subjects.length === 0) return scene.colors.length > 0 ? 'abstract' : 'mountain';
  if (seen.length > 0 && seen.every(({ art }) => artKind(art).isFood)) return 'table';
  if (seen.length > 0 && seen.every(({ art }) => artKind(art).isFood || artKind(art).isIndoor)) return 'room';
  if (seen.some(({ art }) => furniture.test(art))) return 'room';
  const found = byArt.find(([, pattern]) => seen.some(({ art }) => pattern.test(art)));
  if (found) return found[0];
  if (scene.mood === 'neon') return 'city';
  if (scene.weather.includes('snowfall')) return 'snow';
  if (scene.weather.includes('leaves')) return 'forest';
  return 'meadow';
}

export function chooseTime(scene: SceneDescription, setting: Setting, subjects: readonly Subject[]): TimeOfDay {
  if (scene.time) return scene.time;
  const isNightly = /moon|^star$|glowing-star|shooting-star|comet|milky-way|fireworks/;
  return setting === 'space' || setting === 'moon' || subjects.some(({ art }) => isNightly.test(art)) ? 'night' : 'day';
}
