import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compressFile } from './compress-file.ts';
import type { Subject } from './subject.ts';

const packages = path.resolve(import.meta.dirname, '../../../node_modules');

/**
 * Widgets from npm, put on a page as their own documentation shows it to owners with a bundler. “Ready” is kind to those that
 * bring the rest in a frame or from a server: it means that what they draw themselves is there.
 */
export async function listPeers(): Promise<Subject[]> {
  return [
    {
      name: await nameVersion('giscus'),
      module: `import 'giscus';`,
      markup: '<giscus-widget repo="owner/name" repoid="R_1" mapping="title"></giscus-widget>',
      watched: { tag: 'giscus-widget', part: `element.shadowRoot?.querySelector('iframe')` },
    },
    {
      name: await nameVersion('altcha'),
      module: `import 'altcha';`,
      markup: '<altcha-widget challenge="challenge.json"></altcha-widget>',
      watched: { tag: 'altcha-widget', part: `element.querySelector('input[type=checkbox]')` },
    },
    {
      name: await nameVersion('emoji-picker-element'),
      module: `import 'emoji-picker-element';`,
      markup: '<emoji-picker data-source="data.json"></emoji-picker>',
      files: [await compressFile('data.json', await read('emoji-picker-element-data/en/emojibase/data.json'))],
      watched: { tag: 'emoji-picker', part: `element.shadowRoot?.querySelector('.emoji-menu button')` },
    },
    {
      name: await nameVersion('deep-chat'),
      module: `import 'deep-chat';`,
      markup: '<deep-chat></deep-chat>',
      watched: { tag: 'deep-chat', part: `element.shadowRoot?.querySelector('#text-input')` },
    },
    {
      name: await nameVersion('@uploadcare/file-uploader'),
      module: `
        import * as uploader from '@uploadcare/file-uploader/web/uc-file-uploader-minimal.min.js';
        import '@uploadcare/file-uploader/web/uc-file-uploader-minimal.min.css';
        uploader.defineComponents(uploader);`,
      markup: `
        <uc-config ctx-name="uploader" pubkey="demopublickey"></uc-config>
        <uc-file-uploader-minimal ctx-name="uploader"></uc-file-uploader-minimal>`,
      watched: { tag: 'uc-file-uploader-minimal', part: `element.querySelector('uc-drop-area')` },
    },
  ];
}

async function nameVersion(name: string): Promise<string> {
  const { version } = JSON.parse(await read(`${name}/package.json`)) as { version: string };
  return `${name.replace(/^@.*\//, '')} ${version}`;
}

function read(file: string): Promise<string> {
  return readFile(path.join(packages, file), 'utf8');
}
