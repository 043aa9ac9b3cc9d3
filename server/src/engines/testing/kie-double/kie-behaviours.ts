const codes = [401, 402, 404, 408, 409, 422, 429, 455, 500, 501, 505] as const;

/**
 * What createTask does next. `http-…`: the status says it. `body-…`: a 200 whose body says it, as KIE mostly does.
 * `…-after-task`: the task exists, and nobody is told.
 */
const createBehaviours = [
  ...codes.map((code) => `create-http-${code}` as const),
  ...codes.map((code) => `create-body-${code}` as const),
  'create-http-429-retry-after',
  'create-body-429-retry-after',
  'create-http-502-html',
  'create-body-policy',
  'create-cut',
  'create-cut-after-task',
  'create-cut-mid-answer',
  'create-hang-after-task',
] as const;

/** What becomes of the task created next. `task-held`: nothing, until it is completed on command, or never. */
const taskBehaviours = [
  'task-held',
  'task-policy',
  'task-failed',
  'result-expired',
  'result-expired-for-good',
  'result-metadata-address',
  'result-private-address',
  'result-redirects-to-private',
  'result-truncated',
  'result-text',
  'result-bomb',
  'result-fewer',
  'result-none',
  'result-duplicates',
  'result-invalid-json',
  'result-other-field',
] as const;

/** How the end of the task created next is told. A forged callback is the only one that is sent. */
const callbackBehaviours = [
  'callback-none',
  'callback-twice',
  'callback-before-answer',
  'callback-other-task',
  'callback-bad-signature',
  'callback-old',
] as const;

/** What recordInfo does next, whatever task it is asked about. */
const recordBehaviours = [
  'record-http-401',
  'record-http-404',
  'record-body-404',
  'record-body-422',
  'record-null',
  'record-http-429',
  'record-http-500',
  'record-body-500',
  'record-http-502-html',
  'record-cut',
  'record-cut-mid-answer',
] as const;

const uploadBehaviours = ['upload-http-401', 'upload-http-500', 'upload-cut'] as const;

/** Everything the double can be told to do wrong, by the stage at which it does so. */
export const kieBehaviours = {
  create: createBehaviours,
  task: taskBehaviours,
  callback: callbackBehaviours,
  record: recordBehaviours,
  upload: uploadBehaviours,
} as const;

export type KieStage = keyof typeof kieBehaviours;
export type KieStageBehaviour<Stage extends KieStage> = (typeof kieBehaviours)[Stage][number];
export type KieBehaviour = KieStageBehaviour<KieStage>;
