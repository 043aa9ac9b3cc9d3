import { drawCovering } from './draw-covering.js';

const places = [
  { generator: '.for-letter', canvas: '#letter-picture', name: 'The picture above the letter' },
  { generator: '.for-stamp', canvas: '#stamp-picture', name: 'The stamp' },
];

for (const { generator, canvas, name } of places) {
  const place = document.querySelector(canvas);
  document.querySelector(generator).addEventListener('vignette-finish', async (event) => {
    if (event.generation.status !== 'succeeded') return;
    await drawCovering(place, await event.readPicture());
    place.ariaLabel = `${name}: ${event.generation.prompt}`;
  });
}

document.querySelector('.send').addEventListener('click', () => {
  document.querySelector('.answer').textContent =
    'It would be on its way now. But this is a demonstration: nothing was printed, posted or paid for.';
});
