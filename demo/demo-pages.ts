/** Every page of the site, in the order of the bar that stands above them all. */
export const demoPages = [
  { path: '/', name: 'Article' },
  { path: '/shop.html', name: 'Shop' },
  { path: '/dashboard.html', name: 'Dashboard' },
  { path: '/modes.html', name: 'Button and popover' },
  { path: '/ten.html', name: 'Ten on a page' },
  { path: '/arabic.html', name: 'Right to left' },
  { path: '/strict.html', name: 'Strict policy' },
  { path: '/appearance.html', name: 'Appearance' },
] as const;
