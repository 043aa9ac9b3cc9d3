import { describe, expect, it } from 'vitest';

import { describeScene } from '../describe-scene.ts';
import { outlineScene } from '../testing/outline-scene.ts';

const prompts: readonly [prompt: string, outline: string][] = [
  ['満月の下、青い湖のほとりにいる赤い狐', 'lake/blue | full-moon, fox/red | fox under full-moon, fox near lake'],
  ['帽子をかぶった猫が自転車に乗っている', '- | top-hat, cat, bicycle | cat wear top-hat, cat ride bicycle'],
  ['猫が三匹ソファの上にいる', '- | 3 cat, couch-and-lamp | cat on couch-and-lamp'],
  ['森の中の小さな家、雪が降っている夜', 'forest night snowfall | house*0.7'],
  ['赤い傘をさした女の子と白い犬', '- | umbrella/red, girl, dog/white | girl hold umbrella'],
  ['テーブルの上にあるコーヒーとケーキ', 'table | hot-beverage, shortcake | hot-beverage on table, shortcake on table'],
  ['桜の木の下で弁当を食べる二匹のうさぎ', 'petals | bento-box, 2 rabbit | rabbit hold bento-box'],
  ['海の中を泳ぐ三匹のイルカ', 'underwater | 3 dolphin | ? 泳ぐ'],
  ['青い車が白い家の前にある', '- | automobile/blue, house/white | automobile near house'],
  ['月を見上げる狼、水彩画', 'watercolor | full-moon, wolf | wolf near full-moon'],
  ['人のいない砂浜と夕焼け', 'beach sunset | - | ? 人, いない'],
  ['かごの中に三つのりんごがある', '- | basket, 3 red-apple | red-apple in basket'],
  ['青い屋根の家と大きな木', '- | house, deciduous-tree*1.35 | ? 青い, 屋根'],
];

describe('japanese', () => {
  it.each(prompts)('reads "%s"', (prompt, outline) => {
    const scene = describeScene({ prompt });
    expect([scene.language, outlineScene(scene)]).toEqual(['ja', outline]);
  });
});
