import { findHandOverFaults, offers } from './find-hand-over-faults.ts';
import { inspectState } from './inspect-state.ts';
import { openLook } from './open-look.ts';
import { type StateName, states } from './states.ts';
import { type View, languages } from './view.ts';

/** Without a common divisor with any number of pairs there may be: a sample is spread over them. */
const stride = 101;

/**
 * Looks at states in languages and prints what is found, one object a line: `node test/look/inspect-all.ts [count] [seed]`.
 * Fewer than there are make a sample; by default it is all of them.
 */
const all = Object.keys(states).flatMap((state) =>
  languages.map((language) => ({ state: state as StateName, language })),
);
const [count = all.length, seed = 1] = process.argv.slice(2).map(Number);
const drawn = Array.from(
  { length: Math.min(count, all.length) },
  (_, index) => all[(seed + index * stride) % all.length]!,
);

const look = await openLook();
for (const language of new Set(drawn.map((pair) => pair.language))) {
  for (const models of offers)
    say(`hand-over, ${language} ${models}`, await findHandOverFaults(look, language, models));
}
for (const { state, language } of drawn) say(`${state}, ${language}`, await inspect(state, language));
await look.close();

/** A state that cannot be reached is a fault as well. */
function inspect(state: StateName, language: View['language']): Promise<string[]> {
  return inspectState(look, state, language).catch((error: unknown) => [String(error)]);
}

function say(about: string, faults: readonly string[]): void {
  console.log(JSON.stringify({ about, faults }));
}
