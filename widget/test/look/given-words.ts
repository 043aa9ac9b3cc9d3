import { collage, painter } from '../sample-models.ts';
import { prompt, report } from './steps.ts';

/** What the pages say that is looked at, and not the widget: prompts, and what sites and servers call things. */
export const givenWords: readonly string[] = [
  prompt,
  'Make it winter, and give the fox a scarf',
  'A very long prompt about everything there is.',
  'melancholy zeitgeist',
  'Earlier picture',
  ...[...report.drawn, ...report.notUnderstood].map(({ words }) => words),
  ...report.approximated.flatMap(({ words, as }) => [words, as]),
  ...[collage, painter].flatMap(({ name, label, keeps }) => [label, keeps, name]),
  'Robin Weaver',
  'Design your own mug',
  'Design your mug',
  'Printed in Leeds.',
  'The page’s own button',
  'Looking at the widget',
];
