import type { SceneDescription, Subject } from './scene-description.ts';

/** A scene of nothing, to put into it what a test is about. */
export function createTestScene(parts: Partial<SceneDescription> = {}): SceneDescription {
  return { language: 'en', weather: [], colors: [], subjects: [], relations: [], words: [], ...parts };
}

export function createTestSubject(id: number, art: string, parts: Partial<Subject> = {}): Subject {
  return { id, words: art, art, match: 'exact', count: 1, scale: 1, ...parts };
}
