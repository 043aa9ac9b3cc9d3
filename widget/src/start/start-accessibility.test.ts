import { expect } from '@open-wc/testing';
import { findButton, findDeep } from '../../test/find-deep.ts';
import { type OpenWidget, openWidget } from '../../test/open-widget.ts';
import { sampleFile } from '../../test/sample-files.ts';
import { painter, styling } from '../../test/sample-models.ts';
import { until } from '../../test/until.ts';

describe('accessibility of starting from a picture', () => {
  const states: Record<string, (widget: OpenWidget) => Promise<unknown>> = {
    'several models': async () => {},
    'pictures to change': async (widget) => widget.pickAndWait(await sampleFile(), await sampleFile(200)),
    'a picture to restyle': async (widget) => {
      await widget.chooseModel('collage-1');
      await until(() => findButton(widget.element, 'Make picture · 1 credit'));
      await widget.pickAndWait(await sampleFile());
      await until(() => findDeep(widget.element, 'input', '[type="range"]'));
    },
    'an upload on its way': async (widget) => {
      widget.api.uploads.hold();
      widget.pick(await sampleFile());
      await widget.untilRead('Uploading');
    },
    'a refused upload': async (widget) => {
      widget.api.fail('POST /v1/uploads', 'upload_damaged');
      widget.pick(await sampleFile());
      await widget.untilRead('This file is damaged');
    },
    'a result to start from': async (widget) => widget.makePicture(),
    'a partial picture': async (widget) => {
      const { id } = await widget.order('a fox');
      widget.api.showPartial(id, 1);
      await until(() => findDeep(widget.element, 'canvas', '.shown'));
    },
  };
  for (const theme of ['light', 'dark']) {
    for (const [state, reach] of Object.entries(states)) {
      it(`has nothing for axe to find with ${state}, ${theme}`, async () => {
        const widget = await openWidget({ models: [painter, styling], theme });
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
