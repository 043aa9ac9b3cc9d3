import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/app/read-environment.ts';
import { kieBehaviours } from '../../src/engines/testing/kie-double/kie-behaviours.ts';
import { openAiBehaviours } from '../../src/engines/testing/openai-double/openai-behaviours.ts';
import { StartError } from '../../src/errors/start-error.ts';
import { findFreePort } from '../support/find-free-port.ts';
import { describeDoubles, describeDoublesInShort } from './describe-doubles.ts';
import { type Doubles, startDoubles } from './start-doubles.ts';

let doubles: Doubles;

beforeAll(async () => {
  doubles = await startDoubles();
});
afterAll(() => doubles.close());

describe('startDoubles', () => {
  it('gives the variables that point a server at them', () => {
    const { openAi, kie } = readEnvironment(doubles.variables).engines;
    expect(openAi).toMatchObject({ apiKey: 'double', baseUrl: doubles.openAi.baseUrl });
    expect(kie).toMatchObject({ baseUrl: doubles.kie.url, uploadBaseUrl: doubles.kie.url, webhookKey: 'double' });
  });

  it('logs what they are sent', async () => {
    const { OPENAI_BASE_URL: openAi, KIE_BASE_URL: kie } = doubles.variables;
    await fetch(`${openAi}/images/generations`, { method: 'POST' });
    await fetch(`${kie}/api/v1/chat/credit`);
    expect(doubles.openAi.requests).toMatchObject([{ path: '/v1/images/generations', hasRightKey: false }]);
    expect(doubles.kie.requests).toMatchObject([{ path: '/api/v1/chat/credit' }]);
  });

  it('says in one line that a port is taken, and leaves nothing open', async () => {
    const port = await findFreePort();
    const first = await startDoubles({ port });
    await expect(startDoubles({ port })).rejects.toThrow(StartError);
    await expect(startDoubles({ port: port - 1 })).rejects.toThrow(`port ${port}`);
    await first.close();
    const again = await startDoubles({ port: port - 1 });
    await again.close();
  });
});

describe('describeDoubles', () => {
  it('lists the variables and everything they can be told to do wrong', () => {
    const text = describeDoubles(doubles);
    for (const [name, value] of Object.entries(doubles.variables)) expect(text).toContain(`${name}=${value}\n`);
    for (const behaviour of [openAiBehaviours, ...Object.values(kieBehaviours)].flat()) {
      expect(text).toMatch(new RegExp(`(^| )${behaviour}(,|$)`, 'm'));
    }
  });

  it('says each time that they are doubles', () => {
    expect(describeDoubles(doubles)).toContain('These are doubles');
    expect(describeDoublesInShort(doubles)).toContain('These are doubles');
  });
});
