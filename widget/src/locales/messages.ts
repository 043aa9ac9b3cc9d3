/** The strings of this build. Each app file is built for one locale: the build puts another file in this one's place. */
export { en as messages } from './en.ts';
