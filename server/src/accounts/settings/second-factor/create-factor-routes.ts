import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { readForm } from '../../read-form.ts';
import type { AccountVariables } from '../../session/signed-in-account.ts';
import { createSettingsRouter } from '../create-settings-router.ts';
import { openSettingsPage, type SettingsContext } from '../open-settings-page.ts';
import { hasPassword } from '../password/has-password.ts';
import { requireProof } from '../require-proof.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';
import { renderOff } from './render-off.ts';
import { renderOn } from './render-on.ts';
import type { SecondFactorStep } from './second-factor-step.ts';
import { turnSecondFactorOff } from './turn-second-factor-off.ts';
import { turnSecondFactorOn } from './turn-second-factor-on.ts';

const here = '/account/security/second-factor';

type Steps = ReadonlyMap<string, SecondFactorStep>;
const stepsWhenOff: Steps = new Map([
  ['begin', beginSecondFactor],
  ['check', turnSecondFactorOn],
]);
const stepsWhenOn: Steps = new Map([
  ['codes', makeRecoveryCodes],
  ['off', turnSecondFactorOff],
]);

/** Turning the second step of signing in on and off, and its recovery codes. A form says by `step` what it is about. */
export function createFactorRoutes(
  dependencies: SettingsDependencies,
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const router = createSettingsRouter(dependencies, [here]);
  router.use(here, requireProof(dependencies.database));
  router.get(here, (context) => showFactor(dependencies, context));
  router.post(here, (context) => takeStep(dependencies, context));
  return router;
}

async function showFactor({ pages, database }: SettingsDependencies, context: SettingsContext) {
  const page = await openSettingsPage(pages, context);
  const asksPassword = await hasPassword(database, page.account.id);
  const render = page.account.hasSecondFactor ? renderOn : renderOff;
  return context.html(render(page, { asksPassword }));
}

/** A form that does not fit how the account is by now, such as from a window left open, leads to the page again. */
async function takeStep(dependencies: SettingsDependencies, context: SettingsContext) {
  const fields = await readForm(context);
  const steps = context.var.account.hasSecondFactor ? stepsWhenOn : stepsWhenOff;
  const take = steps.get(fields['step'] ?? '');
  return take ? take(dependencies, context, fields) : context.redirect(here, 303);
}
