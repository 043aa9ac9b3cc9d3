import { z } from 'zod';
import type { EngineFailure, EngineRefusal, EngineRequest, EngineSubmission } from '../engine.ts';
import { createEngineFailure } from '../hosted/create-engine-failure.ts';
import { callKie, type KieAnswer } from './call-kie.ts';
import { createKieInput, type KieAddresses } from './create-kie-input.ts';
import { describeKieFailure } from './describe-kie-failure.ts';
import { isTaskId } from './is-task-id.ts';
import type { KieModel, KieOperation } from './kie-model.ts';
import type { KieSettings } from './kie-settings.ts';
import { uploadToKie } from './upload-to-kie.ts';

const Created = z.object({ taskId: z.string().refine(isTaskId) });

/** Uploads what the task starts from, then creates it. Only the second step can leave anything unknown. */
export async function submitKieTask(
  settings: KieSettings,
  request: EngineRequest,
  signal: AbortSignal,
): Promise<EngineSubmission> {
  const offer = findOffer(settings.models, request);
  if (!offer)
    return createEngineFailure('engine_rejected', { isRetryable: false, detail: 'not a configured operation' });
  const addresses = await uploadPictures(settings, request, signal);
  if ('state' in addresses) return addresses;
  const body = {
    model: offer.operation.taskModel,
    ...(request.callbackUrl !== undefined && { callBackUrl: request.callbackUrl }),
    input: createKieInput(offer, request, addresses),
  };
  const answer = await callKie(settings, { url: settings.baseUrl + settings.paths.createTask, body }, signal);
  return readSubmission(answer);
}

function findOffer(
  models: readonly KieModel[],
  request: EngineRequest,
): { model: KieModel; operation: KieOperation } | undefined {
  const model = models.find(({ id }) => id === request.model);
  const operation = model?.operations.find(({ name }) => name === request.operation);
  return model && operation && { model, operation };
}

async function uploadPictures(
  settings: KieSettings,
  { id, references, mask }: EngineRequest,
  signal: AbortSignal,
): Promise<KieAddresses | EngineFailure | EngineRefusal> {
  const pictures = mask ? [...references, mask] : references;
  const addresses: string[] = [];
  for (const [index, picture] of pictures.entries()) {
    const upload = await uploadToKie(settings, picture, `${id}-${index}`, signal);
    if (upload.kind !== 'uploaded') return describeKieFailure(upload, { asksForWork: false });
    addresses.push(upload.address);
  }
  return { references: addresses.slice(0, references.length), mask: addresses[references.length] };
}

function readSubmission(answer: KieAnswer): EngineSubmission {
  if (answer.kind !== 'data') return describeKieFailure(answer, { asksForWork: true });
  const created = Created.safeParse(answer.data);
  if (created.success) return { state: 'submitted', taskId: created.data.taskId };
  return describeKieFailure({ kind: 'lost', error: created.error }, { asksForWork: true });
}
