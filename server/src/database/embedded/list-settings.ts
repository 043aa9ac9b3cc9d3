/** Given on each start, so that what the data folder's own files say cannot weaken them. */
export function listSettings(socketFolder: string): readonly string[] {
  return [
    'listen_addresses=',
    `unix_socket_directories=${socketFolder}`,
    'unix_socket_permissions=0700',
    'fsync=on',
    'full_page_writes=on',
    'synchronous_commit=on',
    'timezone=UTC',
    // Statements and row values hold prompts and addresses: failed statements reach us as errors, not as log lines.
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_checkpoints=off',
    'log_destination=stderr',
    'logging_collector=off',
  ];
}
