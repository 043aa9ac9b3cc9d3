/** What an account allowed a site or an app. */
export interface GrantTables {}
