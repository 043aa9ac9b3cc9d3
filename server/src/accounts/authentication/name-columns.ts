/** What the library calls user is an account here. */
const ownNames: Readonly<Record<string, string>> = { userId: 'account_id' };

/** Our names for the library's fields: snake_case, and our words. */
export function nameColumns<Field extends string>(...fields: Field[]): Record<Field, string> {
  const names = fields.map((field) => [field, ownNames[field] ?? toSnakeCase(field)] as const);
  return Object.fromEntries(names) as Record<Field, string>;
}

function toSnakeCase(field: string): string {
  return field.replaceAll(/(?<=[a-z])[A-Z]+/g, (capitals) => `_${capitals}`).toLowerCase();
}
