import { expect } from '@open-wc/testing';
import { findButton, findDeep } from '../../test/find-deep.ts';
import { type OpenWidget, openWidget } from '../../test/open-widget.ts';
import { styling } from '../../test/sample-models.ts';
import { until } from '../../test/until.ts';

describe('accessibility of what was made', () => {
  const states: Record<string, (widget: OpenWidget) => Promise<unknown>> = {
    'several pictures in the making': async (widget) => {
      const { id } = await widget.order('a fox');
      widget.api.change(id, { status: 'running', count: 4 });
      await until(() => findDeep(widget.element, 'div', '.sheet:nth-child(4)'));
    },
    'several pictures': async (widget) => widget.makePictures(4),
    'one picture opened': async (widget) => {
      await widget.makePicture('A red fox. '.repeat(80));
      await widget.openLarge('Open picture');
    },
    'one of several opened': async (widget) => {
      await widget.makePictures(3);
      await widget.openLarge('Open picture 2 of 3');
    },
    'one that cannot be loaded': async (widget) => {
      const { images } = await widget.makePictures(2);
      widget.api.fail(`GET /v1/images/${images[0]!.id}/files/1024`, 'internal');
      const dialog = await widget.openLarge('Open picture 1 of 2');
      await until(() => findButton(dialog, 'Load it again'));
    },
  };
  for (const theme of ['light', 'dark']) {
    for (const [state, reach] of Object.entries(states)) {
      it(`has nothing for axe to find with ${state}, ${theme}`, async () => {
        const widget = await openWidget({ models: [styling], theme });
        await reach(widget);
        const ending = document
          .getAnimations()
          .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
        await Promise.allSettled(ending.map(({ finished }) => finished));
        await expect(widget.element).to.be.accessible();
      });
    }
  }
});
