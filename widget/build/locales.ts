import { ar } from '../src/locales/ar.ts';
import { de } from '../src/locales/de.ts';
import { en, type Messages } from '../src/locales/en.ts';
import { es } from '../src/locales/es.ts';
import { fr } from '../src/locales/fr.ts';
import { ja } from '../src/locales/ja.ts';
import { zh } from '../src/locales/zh.ts';

/** Every locale that gets an app file of its own. */
export const locales: Record<string, Messages> = { en, ar, de, es, fr, ja, zh };
