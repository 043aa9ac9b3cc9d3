import type { HTMLAttributes, PublicProps } from 'vue';
import type { VignetteGenerator, VignetteGeneratorAttributes, VignetteGeneratorEventMap } from './index.js';

/** Vue's tools read `site-key` in a template as `siteKey`, and `@vignette-start` as `onVignetteStart`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type Attributes = {
  [Name in keyof VignetteGeneratorAttributes as Camel<Name>]: VignetteGeneratorAttributes[Name];
};

type Listeners = {
  [Name in keyof VignetteGeneratorEventMap as `on${Capitalize<Camel<Name>>}`]?:
    | ((event: VignetteGeneratorEventMap[Name]) => void)
    | undefined;
};

export type VignetteGeneratorProps = Omit<HTMLAttributes & PublicProps, keyof Attributes> & Attributes & Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'vignette-generator': new () => VignetteGenerator & { $props: VignetteGeneratorProps };
  }
}
