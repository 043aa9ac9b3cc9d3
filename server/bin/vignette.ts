import { runCommandLine } from './vignette/run-command-line.ts';

/** `npm run vignette -- <command>`: the operator's command line. */
process.exitCode = await runCommandLine(process.argv.slice(2), {
  variables: process.env,
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
});
