import { z } from 'zod';
import type { KieRecord } from './kie-record.ts';
import type { KieModel } from './kie-model.ts';

const address = z.url({ protocol: /^https?$/ });
const Addresses = z.union([z.array(address), address.transform((one) => [one])]).nullish();
const Result = z.object({
  resultUrls: Addresses,
  resultUrl: Addresses,
  resultImageUrls: Addresses,
  resultImageUrl: Addresses,
});
const Param = z.object({ model: z.string(), input: z.record(z.string(), z.unknown()) });

/** Where the pictures of a task are, each once, no more than were asked for. Nothing where nobody can tell. */
export function readKieResult(record: KieRecord, models: readonly KieModel[]): readonly string[] | undefined {
  const result = Result.safeParse(parseJson(record.resultJson));
  if (!result.success) return undefined;
  const { resultUrls, resultUrl, resultImageUrls, resultImageUrl } = result.data;
  const addresses = resultUrls ?? resultUrl ?? resultImageUrls ?? resultImageUrl ?? [];
  return [...new Set(addresses)].slice(0, findCount(record, models));
}

/** As the task itself says, since a restart forgets; at most what any model makes. */
function findCount({ param }: KieRecord, models: readonly KieModel[]): number {
  const most = Math.max(...models.map(({ maxCount }) => maxCount));
  const asked = Param.safeParse(parseJson(param)).data;
  if (!asked) return most;
  const operations = models.flatMap((model) => model.operations);
  const field = operations.find(({ taskModel }) => taskModel === asked.model)?.fields.count;
  const count = field === undefined ? 1 : asked.input[field];
  return typeof count === 'number' && count >= 1 ? Math.min(Math.floor(count), most) : most;
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
