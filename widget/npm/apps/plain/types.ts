import type {
  ErrorCode,
  Generation,
  Image,
  Receipt,
  VignetteAccountEvent,
  VignetteDeleteEvent,
  VignetteErrorEvent,
  VignetteGenerator,
  VignetteGeneratorAttributes,
} from '@vignette/widget';

// What a strict project can write against the types, and what they keep it from writing.

export function listFiles(generation: Generation): string[] {
  return generation.images.map((image: Image) => image.files['512']);
}

export async function useGenerator(generator: VignetteGenerator): Promise<void> {
  generator.addEventListener('vignette-error', (event: VignetteErrorEvent) => explain(event.code));
  generator.addEventListener('vignette-delete', ({ receipt }: VignetteDeleteEvent) => count(receipt));
  generator.addEventListener('vignette-account', ({ isSignedIn }: VignetteAccountEvent) => note(isSignedIn));
  await generator.generate('a red fox');
  await generator.cancel();
  await generator.reset();
  // @ts-expect-error a prompt is text
  await generator.generate(1);
  // @ts-expect-error there is no such thing to do
  await generator.draw();
}

export const attributes: VignetteGeneratorAttributes = { 'site-key': 'site_demo', server: 'https://vignette.example' };

// @ts-expect-error without the server's address the widget has nobody to ask
export const withoutServer: VignetteGeneratorAttributes = { 'site-key': 'site_demo' };

// @ts-expect-error there is no such theme
export const inPink: VignetteGeneratorAttributes = { ...attributes, theme: 'pink' };

function explain(code: ErrorCode): boolean {
  // @ts-expect-error there is no such code
  return code === 'no_such_code';
}

function note(isSignedIn: boolean): boolean {
  return isSignedIn;
}

function count({ stores }: Receipt): number {
  return stores.reduce((sum, { items }) => sum + items, 0);
}
