import { checkCode } from './check-code.ts';
import { callLibrary } from '../call-library.ts';
import { openSettingsPage } from '../open-settings-page.ts';
import { tellOfChange } from '../tell-of-change.ts';
import { proveHolder } from './prove-holder.ts';
import { renderOn } from './render-on.ts';
import { renderRecoveryCodes } from './render-recovery-codes.ts';
import type { SecondFactorStep } from './second-factor-step.ts';

/** New recovery codes; those from before open nothing any more. One of them can turn the second step off: it takes a code. */
export const makeRecoveryCodes: SecondFactorStep = async (dependencies, context, fields) => {
  const { pages, authentication } = dependencies;
  const page = await openSettingsPage(pages, context);
  const { asksPassword, isProven, body } = await proveHolder(dependencies, context, fields);
  if (!isProven) return context.html(renderOn(page, { asksPassword, refusedStep: 'codes' }), 422);
  if (!(await checkCode(dependencies, context, fields['code'] ?? ''))) {
    return context.html(renderOn(page, { asksPassword, wrongCodeStep: 'codes' }), 422);
  }
  const { response } = await callLibrary(dependencies, context, (call) =>
    authentication.api.generateBackupCodes({ ...call, body }),
  );
  if (!response) return context.redirect(context.req.path, 303);
  tellOfChange(dependencies, context, 'recovery-codes-made');
  return context.html(renderRecoveryCodes(page, response.backupCodes));
};
