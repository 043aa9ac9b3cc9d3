import { lighten } from '../color.ts';
import type { Random } from '../random.ts';

export interface Outfit {
  top: string;
  bottom: string;
  shoes: string;
  cut: 'trousers' | 'dress';
}

const tops = ['#e4574c', '#2f7dc1', '#e9a23b', '#3f9e7a', '#c8497a', '#7a5cc0', '#f2eee6', '#37708e', '#d97b4f'];
const bottoms = ['#36426b', '#5b4a3f', '#3f4a57', '#7b6a58', '#2f5d62'];

export function chooseOutfit(random: Random, cut: Outfit['cut']): Outfit {
  const top = random.pick(tops);
  return {
    top,
    bottom: cut === 'dress' ? lighten(top, -0.04) : random.pick(bottoms),
    shoes: random.pick(['#2e2636', '#6b3f2e', '#f1ede4']),
    cut,
  };
}
