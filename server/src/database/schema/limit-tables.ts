/** How often somebody did something. */
export interface LimitTables {}
