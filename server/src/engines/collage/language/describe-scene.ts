import type { Language, SceneDescription, StyleName } from '../scene-description.ts';
import { detectLanguage } from './detect-language.ts';
import { openScene, type Fallback } from './open-scene.ts';
import { assembleScene } from './reading/assemble-scene.ts';
import { chooseSetting } from './reading/choose-setting.ts';
import { matchPhrases } from './reading/match-phrases.ts';
import { SceneReader } from './reading/scene-reader.ts';
import { settlePhrases } from './reading/settle-phrases.ts';
import { tokenize } from './tokenize.ts';
import { getVocabulary } from './vocabulary.ts';

export interface PromptToRead {
  prompt: string;
  /** The language of the interface; the prompt itself decides where it can. */
  language?: Language | undefined;
  /** Chosen by hand; stands above a style the prompt names. */
  style?: StyleName | undefined;
  /** An open picture instead of the subjects, where none were understood and the visitor agreed to it. */
  fallback?: Fallback | undefined;
}

/** Reads a prompt without a model: the same words always give the same scene. */
export function describeScene({ prompt, language: hint, style, fallback }: PromptToRead): SceneDescription {
  const language = detectLanguage(prompt, hint);
  const { modifiers } = getVocabulary(language);
  const phrases = settlePhrases(matchPhrases(prompt, tokenize(prompt, language)), modifiers);
  const setting = chooseSetting(phrases);
  const reader = new SceneReader(setting, modifiers);
  reader.read(phrases);
  const scene = assembleScene(reader, language, setting);
  const styled = style === undefined ? scene : { ...scene, style };
  return fallback === undefined ? styled : openScene(styled, fallback, prompt);
}
