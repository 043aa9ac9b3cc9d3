import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { render as renderSvelte } from 'svelte/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { App as ReactApp } from '../react/app.tsx';
import SvelteApp from '../svelte/app.svelte';
import VueApp from '../vue/app.vue';

// Each app imports the package for what it is, with no page around it.
const rendered = {
  react: renderReact(createElement(ReactApp)),
  vue: await renderVue(createSSRApp(VueApp)),
  svelte: renderSvelte(SvelteApp).body,
};
process.stdout.write(JSON.stringify(rendered));
