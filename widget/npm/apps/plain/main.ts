import { VignetteFinishEvent, type VignetteGenerator } from '@vignette/widget';
import '@vignette/widget/define';

const generator: VignetteGenerator = document.createElement('vignette-generator');
const heard = document.createElement('output');
heard.id = 'heard';
generator.setAttribute('site-key', 'site_demo');
generator.setAttribute('server', 'https://vignette.example');
generator.setAttribute('theme', 'light');
generator.addEventListener('vignette-start', ({ generation }) => (heard.value = generation.prompt));
generator.addEventListener('vignette-finish', (event) => {
  // The class of the event is the one that is imported, though the app came later.
  if (!(event instanceof VignetteFinishEvent)) return;
  heard.value += ` ${event.generation.status} ${event.generation.images.length}`;
});

const make = addButton('make', () => void generator.generate('a red fox'));
const dark = addButton('dark', () => generator.setAttribute('theme', 'dark'));
const leave = addButton('leave', () => (generator.isConnected ? generator.remove() : document.body.append(generator)));
document.body.append(make, dark, leave, heard, generator);

function addButton(id: string, handleClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.id = button.textContent = id;
  button.addEventListener('click', handleClick);
  return button;
}
