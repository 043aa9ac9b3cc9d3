import type { Hono } from 'hono';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { answerPageFile } from './answer-page-file.ts';
import type { PageFile } from './page-file.ts';

/** Lets a router answer for a file of its pages. */
export function servePageFile<Variables extends object>(
  router: Pick<Hono<RouterEnvironment<Variables>>, 'get'>,
  file: PageFile,
): void {
  const [path = file.address] = file.address.split('?');
  router.get(path, (context) => answerPageFile(context, file));
}
