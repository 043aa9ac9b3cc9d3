import { en, type Messages } from '../src/locales/en.ts';

/** Every locale that gets an app file of its own. */
export const locales: Record<string, Messages> = { en };
