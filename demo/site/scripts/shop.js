import { printOnMug } from './mug/print-on-mug.js';

const mug = document.querySelector('.mug');
const canvas = mug.querySelector('canvas');
const progress = document.querySelector('.progress span');

document.querySelector('vignette-generator').addEventListener('vignette-finish', (event) => {
  if (event.generation.status === 'succeeded') void takePicture(event);
});

document.querySelector('.buy button').addEventListener('click', () => {
  const color = document.querySelector('[name=enamel]:checked').value;
  const answer = `One ${color} mug for £18 would now lie in your basket. But nothing is sold here: there is no basket, and no order was sent.`;
  document.querySelector('.plainly').textContent = answer;
});

async function takePicture(event) {
  await printOnMug(canvas, await event.readPicture());
  mug.ariaLabel = `An enamel mug with your picture on it: ${event.generation.prompt}`;
  progress.textContent = 'Your picture is on';
}
