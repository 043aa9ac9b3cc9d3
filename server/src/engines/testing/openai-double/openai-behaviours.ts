/** Every way the double can answer. All but `good`, `plain` and `wait-after-partial` are misbehaviour. */
export const openAiBehaviours = [
  'good',
  /** One JSON answer, even where a stream was asked for. */
  'plain',
  /** The rest of the stream comes when the double is released. */
  'wait-after-partial',

  'refusal',
  'refusal-in-stream',
  'error-in-stream',
  'status-401',
  'status-402',
  'status-404',
  'status-408',
  'status-409',
  'status-429',
  'status-429-with-time',
  'status-429-out-of-quota',
  'status-500',
  'status-502-page',
  'status-503',
  'status-504',
  /** To another path of the double, which logs whoever follows. */
  'redirect',
  'echoed-key',

  'cut-before-headers',
  'cut-in-headers',
  'cut-after-headers',
  'cut-in-body',
  'cut-after-partial',
  /** The first of the pictures has come by then. */
  'cut-after-picture',

  /** No answer until the double is released, and then none either. */
  'hang',
  /** A good answer, when the double is released. */
  'late-success',
  /** A space every now and then, for ever. */
  'slow-drip',
  'endless-body',

  'truncated-picture',
  /** The others are good. */
  'truncated-last-picture',
  'text-as-picture',
  /** A JPEG that is called a PNG. */
  'wrong-type',
  /** 400 million pixels in a few kilobytes. */
  'bomb',
  'invalid-base64',
  'invalid-json',
  'fewer-pictures',
  'more-pictures',
  'duplicates',
  'no-pictures',

  /** Pictures by their address at the double. */
  'addresses',
  'private-address',
  'expired-address-403',
  'expired-address-404',
  'expired-address-410',
  'redirecting-address',
  'privately-redirecting-address',
  /** Nothing comes from there until the double is released, and then no picture. */
  'hanging-address',
] as const;

export type OpenAiBehaviour = (typeof openAiBehaviours)[number];
