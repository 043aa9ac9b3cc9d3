import type { Model } from '@vignette/server/contract';
import { messages } from '../../locales/messages.ts';

/** What a model says of itself, in the visitor's language where we have it; with its name where there are several. */
export function labelOf(models: readonly Model[], id: string | undefined): string {
  const model = id === undefined ? models[0] : models.find((one) => one.id === id);
  const label = messages.modelLabels[model?.id ?? id ?? ''] ?? model?.label ?? id ?? '';
  return model && models.length > 1 ? `${model.name} · ${label}` : label;
}
