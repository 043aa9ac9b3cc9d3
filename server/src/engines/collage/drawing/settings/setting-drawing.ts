import type { Layout } from '../placing/layout.ts';
import type { Stage } from '../stage.ts';

/** One setting: how things are laid out in it, what is drawn behind them and what before them. */
export interface SettingDrawing {
  layout: Layout;
  drawBack(stage: Stage): void;
  drawFront?(stage: Stage): void;
}
