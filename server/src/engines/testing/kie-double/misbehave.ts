import type { ServerResponse } from 'node:http';
import type { KieBehaviour } from './kie-behaviours.ts';
import { sendBadGateway, sendNo } from './send-answer.ts';

/** Answers with the error a behaviour is named for. False where it is none, or is none of this moment's. */
export function misbehave(response: ServerResponse, behaviour: KieBehaviour | undefined): boolean {
  if (!behaviour) return false;
  if (behaviour.endsWith('-cut')) response.destroy();
  else if (behaviour.endsWith('-html')) sendBadGateway(response);
  else if (behaviour === 'create-body-policy') sendNo(response, { code: 422, message: policyMessage });
  else return sendNamedError(response, behaviour);
  return true;
}

export const policyMessage = 'Your prompt was flagged as violating our content policy.';

const named = /-(?<where>http|body)-(?<code>\d+)(?<asksToWait>-retry-after)?$/;

function sendNamedError(response: ServerResponse, behaviour: KieBehaviour): boolean {
  const { where, code, asksToWait } = named.exec(behaviour)?.groups ?? {};
  if (code === undefined) return false;
  const status = where === 'http' ? Number(code) : 200;
  const message = behaviour === 'record-body-422' ? 'recordInfo is null' : 'Something is wrong.';
  sendNo(response, { status, code: Number(code), message }, asksToWait ? { 'retry-after': '2' } : {});
  return true;
}
