/** Where sponsored credits come from; the migration makes it. */
export const issuerAccountId = '00000000-0000-7000-8000-000000000001';
