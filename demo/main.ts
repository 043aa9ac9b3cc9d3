import { join } from 'node:path';
import { serveDemo } from './serve-demo.ts';

/** Runs the demo site alone, beside a server that runs elsewhere: `node demo/main.ts`. */
const { HOST = '127.0.0.1', PORT = '8787', DEMO_PORT = '8788', PUBLIC_URL } = process.env;
const embedFolder = join(import.meta.dirname, '../widget/dist');

try {
  const serverUrl = PUBLIC_URL ?? `http://localhost:${PORT}`;
  const demo = await serveDemo({ host: HOST, port: Number(DEMO_PORT), serverUrl, embedFolder });
  console.log(`Demo site at ${demo.url}, its pictures from ${serverUrl}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
