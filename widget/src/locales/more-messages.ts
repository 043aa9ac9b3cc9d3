/** The strings of the further choices, whose file is loaded later. As `messages.ts`: one locale each. */
export { en as moreMessages } from './more/en.ts';
