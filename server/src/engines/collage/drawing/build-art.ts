/**
 * Writes data/art.json.br from the Fluent icons and our own drawings: everything a picture needs to know of a
 * drawing is measured here, once. Run it again after changing a drawing: `node build-art.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ArtRow } from './art-row.ts';
import { deriveDrawings } from './derive-drawings.ts';
import { measureArt } from './measure-art.ts';
import { ownDrawings } from './own/own-drawings.ts';

const variants = /-(?:light|dark|medium|medium-light|medium-dark)(?:-|$)|facing-right|-right$/;
const texts =
  /button|keycap|oclock|-thirty|-sign$|^(?:squared|circled|input|japanese-.*-button|part-alternation|trade-mark|registered|copyright|information|atm|dollar-|euro-|yen-|pound-|hundred|zzz|exclamation|double-|red-exclamation|white-exclamation|red-question|white-question|curly-loop|wavy-dash|infinity|check-|cross-mark|plus|minus|multiply|divide|heavy-)/;
const signs =
  /-arrows?(?:-|$)|^arrows|-flag$|flags$|^(?:aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|ophiuchus|no|restroom|mens-room|womens-room|wheelchair-symbol|potable|non-potable|litter|customs|passport|baggage|left-luggage|prohibited|biohazard|radioactive|antenna-bars|vibration|mobile-phone-off|vs|om|up-down|left-right|medical-symbol|recycling|fleur|transgender|male-sign|female-sign|atom|khanda|star-of-david|star-and-crescent|latin-cross|orthodox-cross|wheel-of-dharma|yin-yang|peace-symbol|dotted-six|menorah-sign|place-of-worship|eight-spoked|eight-pointed|wireless|counterclockwise|clockwise|children-crossing|speech|left-speech|right-anger|anger-symbol)(?:-|$)/;
const keptSigns = new Set([
  'pirate-flag',
  'triangular-flag',
  'love-hotel',
  'bow-and-arrow',
  'heart-with-arrow',
  'yo-yo',
]);

interface IconSet {
  icons: Record<string, { body: string; width?: number; height?: number }>;
}

const source = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji-flat/icons.json');
const { icons } = JSON.parse(await readFile(source, 'utf8')) as IconSet;
const derived = deriveDrawings(Object.fromEntries(Object.entries(icons).map(([name, { body }]) => [name, body])));
const drawings = [
  ...Object.entries(icons)
    .filter(([name]) => isKept(name))
    .map(([name, { body, width = 32, height = 32 }]) => ({ name, width, height, body: derived[name] ?? body })),
  ...Object.entries(ownDrawings).map(([name, drawing]) => ({ name, ...drawing })),
].sort((a, b) => (a.name < b.name ? -1 : 1));

const rows: ArtRow[] = [];
for (const drawing of drawings) rows.push(await measureArt(drawing));
const json = JSON.stringify(rows);
const packed = brotliCompressSync(json, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
  },
});
await writeFile(new URL('../data/art.json.br', import.meta.url), packed);
console.log(`${rows.length} drawings, ${packed.length} bytes`);

function isKept(name: string): boolean {
  return keptSigns.has(name) || !(variants.test(name) || texts.test(name) || signs.test(name));
}
