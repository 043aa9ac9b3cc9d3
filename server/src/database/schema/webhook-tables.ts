/** Where owners want to hear of pictures, and what was told them. */
export interface WebhookTables {}
