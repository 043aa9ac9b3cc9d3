import type { PageFile } from './page-file.ts';

/** A widget as a site owner puts it on a page, or what it is to be compared with. */
export interface Subject {
  /** As the table has it. */
  name: string;
  /** The module that the owner writes; it is bundled with all that it imports. */
  module?: string;
  /** Rules in the page's own style sheet. */
  style?: string;
  markup: string;
  /** What else the page fetches until somebody can use the widget; paths are relative to the page. */
  files?: readonly PageFile[];
  watched?: Watched;
}

/** How to see that a widget is there. */
export interface Watched {
  tag: string;
  /** An expression for the part of `element` that people use: it is visible as soon as that has a box. */
  part: string;
}
