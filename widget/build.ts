import { join } from 'node:path';
import { buildWidget } from './build/build-widget.ts';

const dist = process.argv[2] ?? join(import.meta.dirname, 'dist');
for (const { file, brotliBytes } of await buildWidget(dist)) console.log(`${file}  ${brotliBytes} B brotli`);
