import type { Texts } from '../../../language/locale.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { SettingsTexts } from './settings-texts.ts';
import { zh } from './zh.ts';

export const settingsTextsByLocale: Texts<SettingsTexts> = { ar, de, en, es, fr, ja, zh };
