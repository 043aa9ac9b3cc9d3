/** What a test has stored need not survive a crash, and is thrown away faster. */
export const carelessSettings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'] as const;
