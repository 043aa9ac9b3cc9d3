/** The part of mocha that the runner puts into each test's page. */
declare function describe(name: string, suite: () => void): void;
declare function it(name: string, test: () => void | Promise<void>): void;
declare function beforeEach(prepare: () => void | Promise<void>): void;
declare function afterEach(clean: () => void | Promise<void>): void;
