import { type KieDouble, startKieDouble } from '../../src/engines/testing/kie-double/start-kie-double.ts';
import { type OpenAiDouble, startOpenAiDouble } from '../../src/engines/testing/openai-double/start-openai-double.ts';
import { StartError } from '../../src/errors/start-error.ts';

export interface Doubles {
  openAi: OpenAiDouble;
  kie: KieDouble;
  /** What a server is started with to take them for the real ones. */
  variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Slow enough to be watched. */
const paceMs = 1000;
const key = 'double';

/** OpenAI's double on the port and KIE's on the next one, or both on free ports. */
export async function startDoubles({ port = 0 }: { port?: number } = {}): Promise<Doubles> {
  const openAi = await orStartError(port, () => startOpenAiDouble({ port, pauseMs: paceMs }));
  try {
    const kiePort = port === 0 ? 0 : port + 1;
    const options = { port: kiePort, webhookKey: key, delayMs: 3 * paceMs };
    const kie = await orStartError(kiePort, () => startKieDouble(options));
    return { openAi, kie, variables: listVariables(openAi, kie), close: () => closeBoth(openAi, kie) };
  } catch (error) {
    await openAi.close();
    throw error;
  }
}

async function orStartError<Double>(port: number, start: () => Promise<Double>): Promise<Double> {
  try {
    return await start();
  } catch (cause) {
    throw new StartError(`Nothing can listen on port ${port}: another program may do so already.`, { cause });
  }
}

function listVariables(openAi: OpenAiDouble, kie: KieDouble): Record<string, string> {
  return {
    OPENAI_API_KEY: key,
    OPENAI_BASE_URL: openAi.baseUrl,
    KIE_API_KEY: key,
    KIE_BASE_URL: kie.url,
    KIE_UPLOAD_BASE_URL: kie.url,
    KIE_WEBHOOK_KEY: key,
  };
}

async function closeBoth(openAi: OpenAiDouble, kie: KieDouble): Promise<void> {
  await Promise.all([openAi.close(), kie.close()]);
}
