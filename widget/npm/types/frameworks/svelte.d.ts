import type { HTMLAttributes } from 'svelte/elements';
import type { VignetteGenerator, VignetteGeneratorAttributes, VignetteGeneratorEventMap } from './index.js';

type Listeners = {
  [Name in keyof VignetteGeneratorEventMap as `on${Name}`]?:
    | ((event: VignetteGeneratorEventMap[Name]) => void)
    | undefined;
};

export type VignetteGeneratorProps = Omit<HTMLAttributes<VignetteGenerator>, keyof VignetteGeneratorAttributes> &
  VignetteGeneratorAttributes &
  Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'vignette-generator': VignetteGeneratorProps;
  }
}
