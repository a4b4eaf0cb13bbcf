import { archiveCommand } from './backup/wal-archive';

const ALWAYS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // No replica follows this server.
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
  // What a backup and a restore to a moment need; where nobody backs up, the command has nothing to do.
  wal_level: 'replica',
  archive_mode: 'on',
  archive_timeout: '300s',
};

const FAST: Readonly<Record<string, string>> = {
  wal_level: 'minimal',
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

/** Settings of a server that replicas follow; what they have not fetched yet is kept for them. */
const FOLLOWED: Readonly<Record<string, string>> = { max_wal_senders: '4', wal_keep_size: '512MB' };

/** The server's settings as command-line flags; `fast` gives up durability and is for tests only. */
export function settingFlags(fast: boolean, folder: string, followed = false): string[] {
  const kind = fast ? FAST : { ...DURABLE, archive_command: archiveCommand(folder) };
  return Object.entries({ ...ALWAYS, ...kind, ...(followed && FOLLOWED) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
}
