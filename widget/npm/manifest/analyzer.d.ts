import type { Package } from './package-manifest.ts';

// What the analyzer exports and its own types leave out.
declare module '@custom-elements-manifest/analyzer' {
  interface SourceFile {
    fileName: string;
  }
  export const ts: {
    ScriptTarget: { Latest: number };
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  };
  export function create(options: { modules: SourceFile[]; plugins: []; context: { dev: boolean } }): Package;
}
