import { followArrowKeys } from './follow-arrow-keys.ts';

followArrowKeys(document);
