/** The strings of the viewer, whose file is loaded later. As `messages.ts`: one locale each. */
export { en as viewerMessages } from './viewer/en.ts';
