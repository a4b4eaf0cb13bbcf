const ALWAYS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // No replica follows this server, so the WAL need not carry what only a replica reads.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Rows and parameters hold personal data: neither may reach the log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

const DURABLE: Readonly<Record<string, string>> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_wal_size: '1GB',
};

const FAST: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
  // A run has hundreds of databases that live for seconds: looking after each costs more than it ever gives back.
  autovacuum: 'off',
  // Their passwords guard nothing, and thousands of connections each prove that they know one.
  scram_iterations: '16',
};

/** The server's settings as command-line flags; `fast` gives up durability and is for tests only. */
export function settingFlags(fast: boolean): string[] {
  return Object.entries({ ...ALWAYS, ...(fast ? FAST : DURABLE) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
}
