import { expect } from '@open-wc/testing';
import { collage, painter, styling } from '../../test/sample-models.ts';
import { findOffer, findStartable, styleOf } from './offer.ts';

describe('findOffer', () => {
  it('is the first model’s until another is chosen, and also when the chosen one is gone', () => {
    expect(findOffer([painter, styling], {}, 0)?.model).to.equal(painter);
    expect(findOffer([painter, styling], { model: styling.id }, 0)?.model).to.equal(styling);
    expect(findOffer([painter], { model: 'gone' }, 0)?.model).to.equal(painter);
  });

  it('makes from words alone while there is no picture, whatever was chosen for one', () => {
    const offer = findOffer([painter], { operation: 'vary' }, 0);
    expect([offer?.operation.name, offer?.operations]).to.deep.equal(['create', []]);
  });

  it('offers what the model can do with a picture, changing it first', () => {
    const names = (model: typeof painter) => findOffer([model], {}, 1)?.operations.map(({ name }) => name);
    expect(names(painter)).to.deep.equal(['edit', 'vary', 'create']);
    expect(names(styling)).to.deep.equal(['restyle', 'upscale']);
  });

  it('keeps a picture aside where the model takes none', () => {
    const offer = findOffer([collage], { operation: 'edit' }, 1);
    expect([offer?.operation.name, offer?.operations]).to.deep.equal(['create', []]);
  });
});

describe('styleOf', () => {
  it('keeps a style only where it is on offer, and puts a picture into some style', () => {
    expect(styleOf(findOffer([styling], {}, 0), { style: 'oil' })).to.equal('oil');
    expect(styleOf(findOffer([painter], {}, 0), { style: 'oil' })).to.equal(undefined);
    expect(styleOf(findOffer([styling], {}, 0), {})).to.equal(undefined);
    expect(styleOf(findOffer([styling], {}, 1), {})).to.equal('flat');
  });
});

describe('findStartable', () => {
  it('is what one model or another can do with a finished picture', () => {
    expect(findStartable([painter, styling])).to.deep.equal(['edit', 'restyle', 'vary', 'upscale']);
    expect(findStartable([collage])).to.deep.equal([]);
  });
});
