import { buildWidget } from './build/build-widget.ts';

const report = await buildWidget(import.meta.dirname);
for (const { file, brotliBytes } of report) console.log(`${file}  ${brotliBytes} B brotli`);
