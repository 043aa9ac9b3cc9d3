import { redirectWithNotice } from '../../../pages/notices/redirect-with-notice.ts';
import { callLibrary } from '../call-library.ts';
import { openSettingsPage } from '../open-settings-page.ts';
import { tellOfChange } from '../tell-of-change.ts';
import { checkCode } from './check-code.ts';
import { proveHolder } from './prove-holder.ts';
import { renderOn } from './render-on.ts';
import type { SecondFactorStep } from './second-factor-step.ts';

/** Signing in takes one step again. It takes a code to get there: a session alone must not open the account for good. */
export const turnSecondFactorOff: SecondFactorStep = async (dependencies, context, fields) => {
  const { pages, authentication } = dependencies;
  const page = await openSettingsPage(pages, context);
  const { asksPassword, isProven, body } = await proveHolder(dependencies, context, fields);
  if (!isProven) return context.html(renderOn(page, { asksPassword, refusedStep: 'off' }), 422);
  if (!(await checkCode(dependencies, context, fields['code'] ?? ''))) {
    return context.html(renderOn(page, { asksPassword, wrongCodeStep: 'off' }), 422);
  }
  await callLibrary(dependencies, context, (call) => authentication.api.disableTwoFactor({ ...call, body }));
  tellOfChange(dependencies, context, 'second-factor-off');
  const notice = { kind: 'success', text: page.texts.secondFactor.isTurnedOff } as const;
  return redirectWithNotice(pages, context, { address: '/account/security', notice });
};
