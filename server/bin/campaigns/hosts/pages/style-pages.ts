import type { HostPage } from '../host-page.ts';

/** Style sheets that mean other elements, or all. */
export const stylePages: readonly HostPage[] = [
  { name: 'every colour', outcome: 'picture', css: '* { color: red; background: yellow; border: 3px solid lime }' },
  {
    name: 'every colour, important',
    outcome: 'picture',
    css: '* { color: red !important; font-size: 40px !important }',
  },
  {
    name: 'every letter',
    outcome: 'picture',
    css: `* { letter-spacing: 1em !important; word-spacing: 2em !important; text-transform: uppercase !important;
      line-height: 4 !important; text-indent: 5em !important; font-family: serif !important; font-style: italic }`,
  },
  {
    name: 'every line',
    outcome: 'picture',
    css: `* { white-space: nowrap !important; text-align: right !important; text-shadow: 0 0 9px red !important;
      cursor: none !important; hyphens: auto !important; list-style: square !important; user-select: none !important }`,
  },
  { name: 'every box', outcome: 'picture', css: '* { box-sizing: content-box !important; margin: 0; padding: 0 }' },
  {
    name: 'every display',
    outcome: 'picture',
    mayMove: 'inside',
    restyles: true,
    css: 'body * { display: inline-block !important; position: static !important; float: left !important }',
  },
  {
    name: 'every transition',
    outcome: 'picture',
    css: '* { transition: all 3s !important; animation: none !important; will-change: transform }',
  },
  {
    name: 'rules for the tag itself',
    outcome: 'picture',
    restyles: true,
    mayMove: 'everything',
    css: `vignette-generator { all: unset; display: flex; font: 9px/1 monospace; color: pink; padding: 30px;
      text-align: center; visibility: visible; border: 9px dotted red }`,
  },
  {
    name: 'rules for controls',
    outcome: 'picture',
    css: `textarea, button, input, select, canvas, p, h2 { all: unset !important; display: none !important }`,
  },
  {
    name: 'a reset',
    outcome: 'picture',
    mayMove: 'everything',
    css: `*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline;
      min-width: 0; min-height: 0; outline: none !important }`,
  },
  { name: 'our own property names', outcome: 'picture', restyles: true, css: ':root { --vignette-radius: calc(1/0) }' },
  { name: 'root of 6 px', outcome: 'picture', css: 'html { font-size: 6px }' },
  { name: 'root of 40 px', outcome: 'picture', css: 'html { font-size: 40px }' },
  { name: 'root of 62.5 %', outcome: 'picture', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  { name: 'zoom by half', outcome: 'picture', css: 'body { zoom: 0.5 }' },
  { name: 'zoom by two', outcome: 'picture', css: 'body { zoom: 2 }' },
  { name: 'three pixels for one', outcome: 'picture', context: { deviceScaleFactor: 3 } },
  {
    name: 'a small phone',
    outcome: 'picture',
    restyles: true,
    context: { viewport: { width: 320, height: 560 }, hasTouch: true },
  },
  { name: 'right to left by style', outcome: 'picture', css: 'html { direction: rtl }', restyles: true },
  { name: 'right to left by attribute', outcome: 'picture', htmlAttributes: 'lang="en" dir="rtl"', restyles: true },
  { name: 'vertical writing', outcome: 'picture', css: 'body { writing-mode: vertical-rl }', restyles: true },
  { name: 'forced colours', outcome: 'picture', context: { forcedColors: 'active' }, restyles: true },
  { name: 'dark, and of no colour scheme', outcome: 'picture', context: { colorScheme: 'dark' }, restyles: true },
  { name: 'reduced motion', outcome: 'picture', context: { reducedMotion: 'reduce' } },
];
