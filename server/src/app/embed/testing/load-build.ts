import { makeTemporaryFolder } from '../../../storage/testing/make-temporary-folder.ts';
import type { EmbedFiles } from '../embed-files.ts';
import { loadEmbedFiles } from '../load-embed-files.ts';
import { type TestBuild, writeBuild } from './write-build.ts';

/** A build as the server has it in memory. */
export async function loadBuild(build: TestBuild): Promise<EmbedFiles> {
  const folder = await makeTemporaryFolder();
  await writeBuild(folder, build);
  const embed = await loadEmbedFiles(folder);
  if (!embed) throw new Error('the build was not found');
  return embed;
}
