/** The part of a custom elements manifest, schema 1.0, that is written and read here. */
export interface Package {
  schemaVersion: string;
  readme?: string;
  modules: Module[];
}

export interface Module {
  kind: 'javascript-module';
  path: string;
  declarations: ClassDeclaration[];
  exports: Export[];
}

export interface ClassDeclaration {
  kind: 'class';
  name: string;
  description?: string;
  tagName?: string;
  customElement?: boolean;
  superclass?: { name: string };
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  members?: (Described & { kind: string; privacy?: string; static?: boolean })[];
}

export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
}

interface Export {
  kind: 'js' | 'custom-element-definition';
  name: string;
  declaration: { name: string; module: string };
}
