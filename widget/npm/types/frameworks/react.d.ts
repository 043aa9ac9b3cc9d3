import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { VignetteGenerator, VignetteGeneratorAttributes, VignetteGeneratorEventMap } from './index.js';

type Listeners = {
  [Name in keyof VignetteGeneratorEventMap as `on${Name}`]?:
    | ((event: VignetteGeneratorEventMap[Name]) => void)
    | undefined;
};

type HTMLProps = DetailedHTMLProps<HTMLAttributes<VignetteGenerator>, VignetteGenerator>;

export type VignetteGeneratorProps = Omit<HTMLProps, keyof VignetteGeneratorAttributes> &
  VignetteGeneratorAttributes &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'vignette-generator': VignetteGeneratorProps;
    }
  }
}
