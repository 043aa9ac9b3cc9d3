import { describe, expect, it } from 'vitest';

import { describeScene } from '../describe-scene.ts';
import { outlineScene } from '../testing/outline-scene.ts';

const prompts: readonly [prompt: string, outline: string][] = [
  ['一只红狐狸在满月下的蓝色湖边', 'lake/blue | fox/red, full-moon | fox near lake, fox under full-moon'],
  ['三只小猫坐在木椅上，旁边有一盏灯', '- | 3 cat, chair, light-bulb | cat on chair, light-bulb near cat'],
  ['戴着帽子的猫骑自行车', '- | top-hat, cat, bicycle | cat wear top-hat, cat ride bicycle'],
  ['一杯咖啡和一块蛋糕放在桌子上', 'table | hot-beverage, shortcake | hot-beverage on table, shortcake on table'],
  ['两个孩子在公园里放红色的风筝', 'meadow | 2 child, kite/red | child in meadow | ? 放'],
  ['穿着红色裙子的女孩撑着黄色的雨伞', '- | dress/red, girl, umbrella/yellow | girl wear dress, girl hold umbrella'],
  ['一条巨大的绿色龙飞过城堡上空', '- | dragon/green*1.7, castle | dragon above castle'],
  ['宇航员骑着马在月球上', 'moon | astronaut, horse | astronaut ride horse'],
  ['一隻黑貓坐在紅色的屋頂上', 'roof/red | cat/black | cat on roof'],
  ['沒有人的街道，下雨的夜晚', 'city night rain | - | ? 沒有, 人'],
  ['篮子里有三个青苹果和一个梨', '- | basket, 3 green-apple, pear | green-apple in basket, pear in basket'],
  ['骑着扫帚的女巫飞过满月', '- | broom, woman-mage, full-moon | woman-mage ride broom, woman-mage above full-moon'],
  ['产品图：一块金色的手表', 'table | watch/gold'],
];

describe('chinese', () => {
  it.each(prompts)('reads "%s"', (prompt, outline) => {
    const scene = describeScene({ prompt });
    expect([scene.language, outlineScene(scene)]).toEqual(['zh', outline]);
  });
});
