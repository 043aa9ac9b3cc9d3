import type { html } from 'hono/html';

/** Markup that is safe to send: made by `html`, which escapes every value it is given. */
export type Markup = ReturnType<typeof html>;

/** What stands inside something: markup, plain text (escaped), several of them, or nothing. */
export type Content = Markup | string | false | undefined | readonly Content[];
