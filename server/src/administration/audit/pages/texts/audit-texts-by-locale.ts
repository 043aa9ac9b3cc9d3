import type { Texts } from '../../../../language/locale.ts';
import { ar } from './ar.ts';
import type { AuditTexts } from './audit-texts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { zh } from './zh.ts';

export const auditTextsByLocale: Texts<AuditTexts> = { ar, de, en, es, fr, ja, zh };
