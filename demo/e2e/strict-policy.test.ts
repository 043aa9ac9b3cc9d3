import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';

describe('the page that trusts scripts by their content alone', () => {
  journey('lets a picture be made, restyled and deleted without a violation', async ({ invite, vignette }) => {
    const visitor = await invite();
    const violations: string[] = [];
    await visitor.context.exposeFunction('reportViolation', (text: string) => violations.push(text));
    await visitor.context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        (window as unknown as { reportViolation(text: string): void }).reportViolation(
          `${violatedDirective} ${blockedURI}`,
        ),
      );
    });
    const generator = await visitor.open(`${vignette.demo}/strict.html`);
    await generator.make('a white house on a green hill');
    await generator.picture('a white house on a green hill').waitFor();
    await generator.startButton('New style').click();
    await generator.element.getByRole('radio', { name: 'New style' }).waitFor();
    await generator.openHistory();
    expect(violations).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });
});
