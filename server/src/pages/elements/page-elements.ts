import type { PageFile } from '../files/page-file.ts';

/** The scripts for our own pages that the widget's build has made, by name. */
export type PageElements = ReadonlyMap<string, PageFile>;
