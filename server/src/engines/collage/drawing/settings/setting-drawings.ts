import type { Setting } from '../../scene-description.ts';
import { abstract } from './abstract.ts';
import { beach } from './beach.ts';
import { cave } from './cave.ts';
import { city } from './city.ts';
import { desert } from './desert.ts';
import { forest } from './forest.ts';
import { kitchen } from './kitchen.ts';
import { lake } from './lake.ts';
import { meadow } from './meadow.ts';
import { moon } from './moon.ts';
import { mountain } from './mountain.ts';
import { portrait } from './portrait.ts';
import { roof } from './roof.ts';
import { room } from './room.ts';
import { sea } from './sea.ts';
import type { SettingDrawing } from './setting-drawing.ts';
import { sky } from './sky.ts';
import { snow } from './snow.ts';
import { space } from './space.ts';
import { table } from './table.ts';
import { underwater } from './underwater.ts';

export const settingDrawings: Record<Setting, SettingDrawing> = {
  abstract,
  beach,
  cave,
  city,
  desert,
  forest,
  kitchen,
  lake,
  meadow,
  moon,
  mountain,
  portrait,
  roof,
  room,
  sea,
  sky,
  snow,
  space,
  table,
  underwater,
};
