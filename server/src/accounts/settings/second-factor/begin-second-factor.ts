import { callLibrary } from '../call-library.ts';
import { openSettingsPage } from '../open-settings-page.ts';
import { proveHolder } from './prove-holder.ts';
import { renderOff } from './render-off.ts';
import { renderScan } from './render-scan.ts';
import type { SecondFactorStep } from './second-factor-step.ts';

/** Makes a secret for an app. Nothing is asked for when signing in until the app has shown a code of it. */
export const beginSecondFactor: SecondFactorStep = async (dependencies, context, fields) => {
  const { pages, authentication } = dependencies;
  const page = await openSettingsPage(pages, context);
  const { asksPassword, isProven, body } = await proveHolder(dependencies, context, fields);
  if (!isProven) return context.html(renderOff(page, { asksPassword, refusedStep: 'begin' }), 422);
  const { response } = await callLibrary(dependencies, context, (call) =>
    authentication.api.enableTwoFactor({ ...call, body: { ...body, method: 'totp' } }),
  );
  if (response?.method !== 'totp') return context.redirect(context.req.path, 303);
  return context.html(renderScan(page, { address: response.totpURI }));
};
