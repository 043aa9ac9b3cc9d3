import { describe } from 'vitest';
import { journey } from './support/journey.ts';

describe('a page whose streams are cut', () => {
  journey('gets its picture all the same', async ({ invite, vignette }) => {
    const visitor = await invite();
    await visitor.context.route('**/v1/events*', (route) => route.abort());
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.make('a dog in the rain');
    await generator.picture('a dog in the rain').waitFor();
  });
});
