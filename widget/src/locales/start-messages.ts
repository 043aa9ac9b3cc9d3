/** The strings of the panel for starting from a picture, whose file is loaded later. As `messages.ts`: one locale each. */
export { en as startMessages } from './start/en.ts';
