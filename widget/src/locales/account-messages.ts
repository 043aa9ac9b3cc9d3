/** The strings of signing in, whose file is loaded later. As `messages.ts`: one locale each. */
export { en as accountMessages } from './account/en.ts';
