import { kieBehaviours } from '../../src/engines/testing/kie-double/kie-behaviours.ts';
import { openAiBehaviours } from '../../src/engines/testing/openai-double/openai-behaviours.ts';
import type { Doubles } from './start-doubles.ts';

const notice = 'These are doubles of OpenAI and KIE: they draw test pictures on this machine and cost nothing.';

/** What they are, how a server is pointed at them, and everything they can be told to do wrong. */
export function describeDoubles({ openAi, kie, variables }: Doubles): string {
  return [
    `${notice} A server takes them for the real ones with:`,
    Object.entries(variables)
      .map(([name, value]) => `  ${name}=${value}`)
      .join('\n'),
    'What they were sent:',
    `  curl ${openAi.origin}/__double/requests\n  curl ${kie.url}/__double/requests`,
    'They misbehave on command. OpenAI, at each call from now on, or with "times" at the next ones:',
    `  curl ${openAi.origin}/__double/behave -d '{"behaviour":"refusal","times":1}'`,
    wrap(openAiBehaviours),
    `  curl -X POST ${openAi.origin}/__double/release   (for what waits)`,
    'KIE, the next time its stage is reached, or with "times" the next few times:',
    `  curl ${kie.url}/__double/behave -d '{"behaviour":"create-http-429","times":1}'`,
    ...Object.values(kieBehaviours).map(wrap),
    `  curl ${kie.url}/__double/complete -d '{"taskId":"…"}'   (for a task that is held)`,
  ].join('\n\n');
}

/** What a person reads who only wants to see them at work. */
export function describeDoublesInShort({ openAi, kie }: Doubles): string {
  return `\n  ${notice}\n  They are at ${openAi.origin} and ${kie.url}; \`npm run vignette -- double\` lists what they can be told.`;
}

/** A list with commas, in lines of at most a hundred characters. */
function wrap(words: readonly string[]): string {
  const list = words.join(', ');
  return list.replaceAll(/(.{1,94})(?: |$)/g, '    $1\n').trimEnd();
}
