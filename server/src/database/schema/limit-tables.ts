/** How often somebody did something. */
export interface LimitTables {
  limit_windows: LimitWindowTable;
}

export interface LimitWindowTable {
  /** An HMAC of who and what: nothing here can be read back. */
  key: Buffer;
  /** More than there are points once somebody was refused. */
  used: number;
  ends_at: Date;
}
