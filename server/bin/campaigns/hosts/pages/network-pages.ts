import type { HostPage } from '../host-page.ts';
import { cut } from '../cuts.ts';
import { network } from '../network.ts';

const unreachable = { says: /cannot be reached/ };
const noAnswer = /ERR_FAILED|ERR_CONNECTION|Failed to load resource/;
const register = (worker: string): string => `navigator.serviceWorker.register('/${worker}')`;

/** What stands between the page and the server. */
export const networkPages: readonly HostPage[] = [
  { name: 'the script is slow', outcome: 'picture', prepare: network.delay(/vignette\.js$/) },
  { name: 'the app is slow', outcome: 'picture', prepare: network.delay(/\/app-/) },
  {
    name: 'the script does not come',
    outcome: 'nothing runs',
    body: '<vignette-generator site-key="%KEY%">%FALLBACK%</vignette-generator>',
    prepare: network.cut(/vignette\.js$/),
    noise: noAnswer,
  },
  {
    name: 'the app does not come',
    outcome: { says: /press again/i },
    prepare: network.cut(/\/app-/),
    noise: noAnswer,
  },
  {
    name: 'the app comes at the second try',
    waitsForIntent: true,
    outcome: 'picture',
    prepare: network.cutOnce(/\/app-/),
    noise: noAnswer,
  },
  {
    name: 'the app is mangled on its way',
    outcome: { says: /press again/i },
    prepare: network.mangle(/\/app-/),
    noise: /integrity/,
  },
  {
    name: 'the app is an error page',
    outcome: { says: /press again/i },
    prepare: network.answerWithPage(/\/app-/),
    noise: /integrity|502|MIME/,
  },
  {
    name: 'a part is mangled on its way',
    outcome: 'picture',
    prepare: network.mangle(/\/(history|viewer|more|start)-/),
    noise: /integrity/,
  },
  {
    name: 'the network is cut for half a minute while a picture is running',
    outcome: 'picture',
    restyles: true,
    act: cut.network,
    noise: /ERR_INTERNET_DISCONNECTED/,
  },
  {
    name: 'the server is killed while a picture is running, and comes back',
    outcome: 'picture',
    restyles: true,
    act: cut.server,
    noise: noAnswer,
  },
  { name: 'the server is down', outcome: unreachable, prepare: network.cut(/\/v1\//), noise: noAnswer },
  {
    name: 'the server answers with its proxy’s page',
    outcome: unreachable,
    prepare: network.answerWithPage(/\/v1\//),
    noise: /502/,
  },
  {
    name: 'the server answers with a page that says 200',
    outcome: { says: /cannot be reached|something broke/i },
    prepare: network.answerWithPage(/\/v1\//, 200),
  },
  { name: 'streams are cut', outcome: 'picture', prepare: network.cut(/\/v1\/events/), noise: noAnswer },
  {
    name: 'pictures do not come',
    outcome: { says: /could not be loaded/, isMade: true },
    prepare: network.cut(/\/v1\/images\//),
    noise: noAnswer,
  },
  { name: 'everything is slow', outcome: 'picture', prepare: network.delay(/\/(v1|embed)\//) },
  {
    name: 'a worker of the page passes on',
    outcome: 'picture',
    after: register('worker-that-passes.js'),
    isRestless: true,
  },
  {
    name: 'a worker of the page fails',
    outcome: unreachable,
    prepare: network.registerFirst('worker-that-fails.js'),
    noise: /failed|ServiceWorker|ERR_/i,
  },
  {
    name: 'no storage for third parties',
    outcome: 'picture',
    script: `Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} })`,
  },
];
