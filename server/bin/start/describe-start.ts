import path from 'node:path';
import type { Environment } from '../../src/app/read-environment.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { describeEngines } from './describe-engines.ts';

/** What a person reads once everything runs: where things are, and what to try first. */
export function describeStart(environment: Environment, engines: readonly Engine[]): string {
  return environment.isProduction
    ? describeProduction(environment, engines)
    : describeDevelopment(environment, engines);
}

function describeProduction({ publicUrl, host, port, roles }: Environment, engines: readonly Engine[]): string {
  const details = [`listening on ${host}:${port}`, roles.join(' and '), `engines: ${describeEngines(engines)}`];
  return `Vignette is ready: ${publicUrl} (${details.join('; ')}).`;
}

function describeDevelopment({ publicUrl, demoPort, dataDir }: Environment, engines: readonly Engine[]): string {
  return `
  Vignette is ready.

    Demo page   http://localhost:${demoPort}
    Server      ${publicUrl}
    Engines     ${describeEngines(engines)}
    Data        ${path.relative('', dataDir) || '.'}

  Open the demo page, write “a red fox beside a blue lake under a full moon”
  and press the button. Ctrl-C stops everything.
`;
}
