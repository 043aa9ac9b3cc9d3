/** Every command that shows something takes it: the answer as JSON, for scripts. */
export const jsonOption = { json: { type: 'boolean' } } as const;
