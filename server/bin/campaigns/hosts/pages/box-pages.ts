import type { HostPage } from '../host-page.ts';

const show = `document.querySelector('#box').removeAttribute('style')`;

/** Places inside the page where an element has a hard time. */
export const boxPages: readonly HostPage[] = [
  {
    name: 'in a flex row',
    outcome: 'picture',
    mayMove: 'inside',
    restyles: true,
    body: '<div style="display: flex"><p>Left</p>%WIDGET%<p>Right</p></div>',
  },
  {
    name: 'in a grid cell',
    outcome: 'picture',
    restyles: true,
    body: '<div style="display: grid; grid-template: auto / 1fr 300px"><p>Left</p>%WIDGET%</div>',
  },
  {
    name: 'in a table',
    outcome: 'picture',
    mayMove: 'inside',
    restyles: true,
    body: '<table><tr><td>Left</td><td>%WIDGET%</td></tr></table>',
  },
  {
    name: 'in a float',
    outcome: 'picture',
    mayMove: 'inside',
    restyles: true,
    body: '<div style="float: left">%WIDGET%</div><p>Beside</p>',
  },
  {
    name: 'in an absolute box',
    outcome: 'picture',
    mayMove: 'inside',
    restyles: true,
    body: '<div style="position: absolute; inset-block-start: 40px">%WIDGET%</div>',
  },
  {
    name: 'in the middle of a grid',
    outcome: 'picture',
    mayMove: 'inside',
    restyles: true,
    body: '<div style="display: grid; place-items: center; min-height: 100vh">%WIDGET%</div>',
  },
  {
    name: 'in a row of little room',
    outcome: 'picture',
    mayMove: 'inside',
    restyles: true,
    body: '<div style="display: flex; width: 340px"><div style="flex: none; width: 140px">Left</div>%WIDGET%</div>',
  },
  {
    name: 'in 240 px',
    outcome: 'picture',
    mayMove: 'inside',
    restyles: true,
    body: '<div style="width: 240px">%WIDGET%</div>',
  },
  {
    name: 'of no width at first',
    outcome: 'picture',
    isRestless: true,
    body: '<div id="box" style="width: 0; overflow: hidden">%WIDGET%</div>',
    after: `setTimeout(() => { ${show} }, 300)`,
  },
  {
    name: 'not displayed at first',
    outcome: 'picture',
    isRestless: true,
    body: '<div id="box" style="display: none">%WIDGET%</div>',
    after: `setTimeout(() => { ${show} }, 300)`,
  },
  {
    name: 'of automatic visibility',
    outcome: 'picture',
    body: '<div style="content-visibility: auto; contain-intrinsic-size: 500px">%WIDGET%</div>',
  },
  {
    name: 'strictly contained',
    outcome: 'picture',
    body: '<div style="contain: strict; height: 800px">%WIDGET%</div>',
  },
  {
    name: 'turned and filtered',
    outcome: 'picture',
    body: '<div style="transform: rotate(3deg) scale(0.9); filter: blur(0.3px); perspective: 500px">%WIDGET%</div>',
  },
  {
    name: 'clipped, and scrolled inside',
    outcome: 'picture',
    body: '<div style="overflow: auto; height: 400px">%WIDGET%</div>',
  },
  { name: 'clipped for good', outcome: 'picture', body: '<div style="overflow: hidden; height: 700px">%WIDGET%</div>' },
  { name: 'in columns', outcome: 'picture', body: '<div style="columns: 2">%WIDGET%<p>More</p></div>' },
  { name: 'in a paragraph', outcome: 'picture', body: '<p>Words %WIDGET% and words</p>' },
  { name: 'in a container of its own kind', outcome: 'picture', css: 'body { container: x / size; height: 100vh }' },
  {
    name: 'fixed above everything',
    outcome: 'picture',
    body: '<div style="position: fixed; inset: 0; overflow: auto; z-index: 2147483647">%WIDGET%</div>',
  },
];
