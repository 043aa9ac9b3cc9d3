import { join } from 'node:path';
import { writePackage } from './build/write-package.ts';

// What is published is the same whatever this process runs as: Vite would take the packages' development files.
process.env['NODE_ENV'] = 'production';
await writePackage(process.argv[2] ?? join(import.meta.dirname, '../dist-npm'));
