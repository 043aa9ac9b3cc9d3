import type { HostPage } from './host-page.ts';
import { boxPages } from './pages/box-pages.ts';
import { documentPages } from './pages/document-pages.ts';
import { globalPages } from './pages/global-pages.ts';
import { networkPages } from './pages/network-pages.ts';
import { placePages } from './pages/place-pages.ts';
import { plainPage } from './pages/plain-page.ts';
import { policyPages } from './pages/policy-pages.ts';
import { stylePages } from './pages/style-pages.ts';

export const hostPages: readonly HostPage[] = [
  plainPage,
  ...stylePages,
  ...boxPages,
  ...placePages,
  ...documentPages,
  ...policyPages,
  ...globalPages,
  ...networkPages,
];
