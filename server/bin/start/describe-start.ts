import path from 'node:path';
import type { Environment } from '../../src/app/read-environment.ts';

/** What a person reads once everything runs: where things are, and what to try first. */
export function describeStart(environment: Environment): string {
  return environment.isProduction ? describeProduction(environment) : describeDevelopment(environment);
}

function describeProduction({ publicUrl, host, port, roles }: Environment): string {
  return `Vignette is ready: ${publicUrl} (listening on ${host}:${port}, ${roles.join(' and ')}).`;
}

function describeDevelopment({ publicUrl, demoPort, dataDir }: Environment): string {
  return `
  Vignette is ready.

    Demo page   http://localhost:${demoPort}
    Server      ${publicUrl}
    Data        ${path.relative('', dataDir) || '.'}

  Open the demo page, write “a red fox beside a blue lake under a full moon”
  and press the button. Ctrl-C stops everything.
`;
}
