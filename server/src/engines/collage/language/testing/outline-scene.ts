import type { Relation, SceneDescription, Subject } from '../../scene-description.ts';
import { colors } from '../colors.ts';

const nameByColor = new Map<string, string>(Object.entries(colors).map(([name, color]) => [color, name]));

/** A scene in one line, as a person would jot it down: `lake/blue | fox/red, 2 bird | fox near lake | ? unknown words`. */
export function outlineScene(scene: SceneDescription): string {
  const { setting, settingColor, time, weather, mood, style } = scene;
  const around = [
    ...(setting === undefined ? [] : [setting + outlineColor(settingColor)]),
    ...[time, ...weather, mood, style].flatMap((value) => value ?? []),
    ...scene.colors.map((color) => `+${nameColor(color)}`),
  ];
  const unknown = scene.words.filter(({ role }) => role === 'unknown').map(({ words }) => words);
  return [
    around.join(' ') || '-',
    scene.subjects.map(outlineSubject).join(', ') || '-',
    ...(scene.relations.length > 0
      ? [scene.relations.map((relation) => outlineRelation(relation, scene.subjects)).join(', ')]
      : []),
    ...(unknown.length > 0 ? [`? ${unknown.join(', ')}`] : []),
  ].join(' | ');
}

function outlineSubject({ art, count, color, scale, match }: Subject): string {
  const times = count === 1 ? '' : `${count} `;
  const size = scale === 1 ? '' : `*${scale}`;
  return `${match === 'loose' ? '~' : ''}${times}${art}${outlineColor(color)}${size}`;
}

function outlineRelation({ kind, from, to }: Relation, subjects: readonly Subject[]): string {
  const nameArt = (id: number): string => subjects.find((subject) => subject.id === id)?.art ?? '?';
  return `${nameArt(from)} ${kind} ${typeof to === 'number' ? nameArt(to) : to.setting}`;
}

function outlineColor(color: string | undefined): string {
  return color === undefined ? '' : `/${nameColor(color)}`;
}

function nameColor(color: string): string {
  return nameByColor.get(color) ?? color;
}
