import type { Mood, SceneDescription, TimeOfDay } from '../scene-description.ts';
import { mix } from './color.ts';
import type { Random } from './random.ts';

/** The colours of the hour: what the sky is painted with and what it does to everything under it. */
export interface Light {
  sky: readonly [top: string, middle: string, low: string];
  /** Mixed into colours: `amount` of `color`, lighter by `lightness`. */
  shade?: { color: string; amount: number; lightness: number };
  isDark: boolean;
  /** Windows and lamps are lit. */
  isLampLit: boolean;
  /** Of sun or moon, and of what they touch. */
  glow: string;
  /** What distance fades into. */
  haze: string;
}

type Palette = Omit<Light, 'glow' | 'haze'> & { glow?: string; haze?: string };

const times: Record<TimeOfDay, Palette> = {
  day: { sky: ['#3d9be3', '#86ccf3', '#e2f4f9'], isDark: false, isLampLit: false },
  dawn: {
    sky: ['#7d93dc', '#e9b4cf', '#ffe3bd'],
    shade: { color: '#b79ad0', amount: 0.17, lightness: 0 },
    isDark: false,
    isLampLit: true,
    glow: '#ffe9c2',
    haze: '#e3bfd6',
  },
  sunset: {
    sky: ['#43317f', '#d8587f', '#ffbf74'],
    shade: { color: '#8a3f86', amount: 0.26, lightness: -0.06 },
    isDark: false,
    isLampLit: true,
    glow: '#ffdc97',
    haze: '#d7809a',
  },
  night: {
    sky: ['#0a1236', '#1d2e6b', '#4a5fa6'],
    shade: { color: '#25387f', amount: 0.42, lightness: -0.14 },
    isDark: true,
    isLampLit: true,
    glow: '#fff2c9',
  },
};

/** Other skies of the same hour, so that two pictures of one prompt differ. */
const otherSkies: Record<TimeOfDay, readonly Light['sky'][]> = {
  day: [
    ['#4a90d9', '#9ad3ee', '#f3f3e2'],
    ['#2f8fd0', '#74c6ea', '#d9f3ee'],
  ],
  dawn: [
    ['#6f8fcf', '#c9b6dd', '#ffd9c2'],
    ['#86a3d8', '#f0c0b8', '#fff0c9'],
  ],
  sunset: [
    ['#35407f', '#b4568f', '#ffb27a'],
    ['#5a3173', '#e8655f', '#ffcf6b'],
  ],
  night: [
    ['#0a1533', '#15375f', '#3d7396'],
    ['#120f35', '#2d2468', '#6a55a3'],
  ],
};

const moods: Partial<Record<Mood, Palette>> = {
  spooky: {
    sky: ['#170f30', '#41205f', '#c9682f'],
    shade: { color: '#4b2a70', amount: 0.36, lightness: -0.13 },
    isDark: true,
    isLampLit: true,
    glow: '#ffd98f',
  },
  neon: {
    sky: ['#0d0733', '#4b1178', '#ff46a4'],
    shade: { color: '#6a2bc8', amount: 0.3, lightness: -0.1 },
    isDark: true,
    isLampLit: true,
    glow: '#ffb3ec',
  },
  pastel: {
    sky: ['#a9c9f5', '#d9cdf6', '#fde3ec'],
    shade: { color: '#f7e3f2', amount: 0.32, lightness: 0.05 },
    isDark: false,
    isLampLit: false,
  },
  vintage: {
    sky: ['#8db3aa', '#dcd5b0', '#f6e6bf'],
    shade: { color: '#d3b282', amount: 0.24, lightness: 0 },
    isDark: false,
    isLampLit: false,
  },
  dark: {
    sky: ['#14172a', '#2f3752', '#67708f'],
    shade: { color: '#2a3050', amount: 0.36, lightness: -0.12 },
    isDark: true,
    isLampLit: true,
  },
};

const rain: Palette = {
  sky: ['#40699a', '#79a5c6', '#cde3e9'],
  shade: { color: '#4b7a9c', amount: 0.16, lightness: -0.03 },
  isDark: false,
  isLampLit: true,
};
const storm: Palette = {
  sky: ['#232b4a', '#46557d', '#8d9fb5'],
  shade: { color: '#3a4a70', amount: 0.3, lightness: -0.09 },
  isDark: true,
  isLampLit: true,
};
const fog: Palette = {
  sky: ['#a9bfc9', '#cbd9dc', '#eaeeea'],
  shade: { color: '#cbd7da', amount: 0.2, lightness: 0.02 },
  isDark: false,
  isLampLit: true,
};

export function chooseLight(
  { mood, weather, colors }: Pick<SceneDescription, 'mood' | 'weather' | 'colors'>,
  time: TimeOfDay,
  random: Random,
): Light {
  const palette = choosePalette(mood, weather, time);
  const usual = palette === times[time] ? random.pick([palette.sky, ...otherSkies[time]]) : palette.sky;
  const sky = tintSky(usual, colors);
  return { glow: '#fff4cf', haze: mix(sky[2], sky[1], 0.35), ...palette, sky };
}

function choosePalette(mood: Mood | undefined, weather: readonly string[], time: TimeOfDay): Palette {
  if (mood === 'spooky' || mood === 'neon') return moods[mood] ?? times[time];
  if (weather.includes('storm')) return storm;
  if (time !== 'day') return times[time];
  if (weather.includes('rain')) return rain;
  if (weather.includes('fog')) return fog;
  return (mood && moods[mood]) ?? times.day;
}

function tintSky(sky: Light['sky'], colors: readonly string[]): Light['sky'] {
  const [first, second = first] = colors;
  if (!first || !second) return sky;
  return [mix(sky[0], first, 0.42), mix(sky[1], second, 0.4), mix(sky[2], first, 0.25)];
}
