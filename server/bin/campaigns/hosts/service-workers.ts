const takeOver = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;

/** Workers of the host, by address: they stand between its pages and every server. */
export const serviceWorkers: Readonly<Record<string, string>> = {
  'worker-that-passes.js': `${takeOver}
    addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));`,
  'worker-that-fails.js': `${takeOver}
    addEventListener('fetch', (event) => {
      if (event.request.url.includes('/v1/')) event.respondWith(Promise.reject(new Error('no')));
    });`,
};
