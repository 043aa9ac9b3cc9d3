/** Who signs in, how, and where they are signed in. */
export interface AccountTables {}
