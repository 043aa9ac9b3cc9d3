/** The strings of the notice, whose file is loaded later. As `messages.ts`: one locale each. */
export { en as noticeMessages } from './notice/en.ts';
