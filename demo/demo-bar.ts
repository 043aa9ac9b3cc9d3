import { demoPages } from './demo-pages.ts';

/** The one thing all pages share: it says that this is a demonstration, and leads from each page to every other. */
export function demoBar(path: string): string {
  const links = demoPages.map(
    (page) => `<li><a href="${page.path}"${markCurrent(page.path, path)}>${page.name}</a></li>`,
  );
  return `<nav class="demo-bar" aria-label="Demo pages" lang="en" dir="ltr">
      <p><b>Vignette</b> demo</p>
      <ul>${links.join('')}</ul>
    </nav>`;
}

function markCurrent(page: string, shown: string): string {
  return page === shown.replace(/^\/index\.html$/, '/') ? ' aria-current="page"' : '';
}
