import { z } from 'zod';
import { StartError } from '../../errors/start-error.ts';
import { defaultOpenAiModels } from './default-openai-models.ts';
import { openAiBaseUrl } from './openai-base-url.ts';
import type { OpenAiModel } from './openai-model.ts';
import { OpenAiModelEntry } from './openai-model-entry.ts';
import { openAiOperations } from './openai-operations.ts';

const Entries = z.array(OpenAiModelEntry).min(1);

const defaultSizes = [
  { width: 1024, height: 1024 },
  { width: 1536, height: 1024 },
  { width: 1024, height: 1536 },
];

/** https://developers.openai.com/api/docs/guides/your-data */
const ofOpenAi = {
  label: 'An AI model of OpenAI, run on its servers.',
  keeps: 'OpenAI keeps prompts and pictures for up to 30 days to look for abuse, and does not train on them.',
};
const ofSomebody = {
  label: 'An AI model, run on the servers of another company.',
  keeps: 'What the company that runs this model keeps, and for how long, has not been stated here.',
};

/** The models OPENAI_MODELS names, or the default ones. Throws a `StartError`. */
export function readOpenAiModels(text: string | undefined, baseUrl: string = openAiBaseUrl): OpenAiModel[] {
  const entries = text === undefined ? defaultOpenAiModels : parseEntries(text);
  const words = new URL(baseUrl).hostname.endsWith('api.openai.com') ? ofOpenAi : ofSomebody;
  return entries.map((entry) => toModel(entry, words));
}

function parseEntries(text: string): OpenAiModelEntry[] {
  const { data, error } = Entries.safeParse(parseJson(text));
  if (error) throw new StartError(describeIssue(error.issues[0]));
  const ids = data.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new StartError(`OPENAI_MODELS names the id ${twice} twice.`);
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StartError(
      'OPENAI_MODELS is not JSON: it must be a list like [{"id":"gpt-image-2","credits":10,"costUsd":0.07}].',
    );
  }
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  const [index, ...fields] = issue?.path ?? [];
  const place = index === undefined ? [] : [`entry ${Number(index) + 1}`, ...fields.map(String)];
  return `${['OPENAI_MODELS', ...place].join(', ')}: ${issue?.message}.`;
}

function toModel(entry: OpenAiModelEntry, words: { label: string; keeps: string }): OpenAiModel {
  const names = new Set(entry.operations ?? ['create', 'edit', 'vary']);
  return {
    offer: {
      id: entry.id,
      name: entry.name ?? entry.id,
      label: entry.label ?? words.label,
      credits: entry.credits,
      costMicros: Math.round(entry.costUsd * 1_000_000),
      sizes: entry.sizes ?? defaultSizes,
      maxCount: entry.maxCount ?? 4,
      maxPromptCharacters: 4000,
      operations: Object.values(openAiOperations).filter(({ name }) => names.has(name)),
      partials: entry.partials ?? true,
      seed: false,
      negativePrompt: true,
      digitalSourceType: 'trainedAlgorithmicMedia',
      keeps: entry.keeps ?? words.keeps,
    },
    call: { model: entry.model ?? entry.id, ...(entry.quality !== undefined && { quality: entry.quality }) },
  };
}
