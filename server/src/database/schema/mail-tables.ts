/** Mail to be sent, and what people want to get. */
export interface MailTables {}
