import type { Engine } from '../../src/engines/engine.ts';

const titles: Record<string, string> = { openai: 'OpenAI', kie: 'KIE', collage: 'Collage' };

/** The engines that are on, in their order; of hosted ones also how many models they offer. */
export function describeEngines(engines: readonly Engine[]): string {
  return engines.map(describeEngine).join(', ');
}

function describeEngine({ name, models, limits }: Engine): string {
  const title = titles[name] ?? name;
  if (!limits) return title;
  return `${title} (${models.length} ${models.length === 1 ? 'model' : 'models'})`;
}
