import { untilToldToStop } from '../start/until-told-to-stop.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

const defaultPort = '8790';

export const double: Command = {
  name: 'double',
  usage: `[--port ${defaultPort}]`,
  about:
    'Run doubles of OpenAI (on the port) and KIE (on the next one), which draw test pictures and misbehave on command.',
  options: { port: { type: 'string', default: defaultPort } },
  async run({ options, say }) {
    const port = readPort(String(options['port']));
    // Loaded only here: their drawings would slow down every other command.
    const [{ startDoubles }, { describeDoubles }] = await Promise.all([
      import('../doubles/start-doubles.ts'),
      import('../doubles/describe-doubles.ts'),
    ]);
    const told = untilToldToStop();
    const doubles = await startDoubles({ port });
    say(`${describeDoubles(doubles)}\n\nThe doubles are ready. Ctrl-C stops them.`);
    await told;
    await doubles.close();
  },
};

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) < 1 || Number(text) > 65_534) {
    throw new UsageError('--port takes a number from 1 to 65534.');
  }
  return Number(text);
}
