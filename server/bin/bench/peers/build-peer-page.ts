import { bundleModule } from './bundle-module.ts';
import { compressFile } from './compress-file.ts';
import type { PageFile } from './page-file.ts';
import type { Subject, Watched } from './subject.ts';
import { writePage } from './write-page.ts';

/** A subject's page with all its files, by path relative to the page; the page itself has the empty one. */
export interface PeerPage {
  name: string;
  files: ReadonlyMap<string, PageFile>;
  watched?: Watched;
}

export async function buildPeerPage({ module, ...subject }: Subject): Promise<PeerPage> {
  const bundled = module === undefined ? { head: '', files: [] } : await bundleModule(module);
  const html = writePage({ ...subject, head: bundled.head });
  const page = { ...(await compressFile('index.html', html)), path: '' };
  const files = [page, ...bundled.files, ...(subject.files ?? [])];
  return {
    name: subject.name,
    files: new Map(files.map((file) => [file.path, file])),
    ...(subject.watched && { watched: subject.watched }),
  };
}
