import { z } from 'zod';

/** What KIE keeps of a task, as far as we need it. Missing and odd fields are no reason to lose a paid task. */
export const KieRecord = z.object({
  state: z.string().catch('generating'),
  /** The body of createTask, as JSON. */
  param: z.string().optional().catch(undefined),
  /** JSON as well. */
  resultJson: z.string().optional().catch(undefined),
  failCode: z.union([z.string(), z.number()]).optional().catch(undefined),
  failMsg: z.string().optional().catch(undefined),
  createTime: z.number().optional().catch(undefined),
  completeTime: z.number().optional().catch(undefined),
  progress: z.unknown().optional(),
});
export type KieRecord = z.output<typeof KieRecord>;
