import { randomUUID } from 'node:crypto';
import { openSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The descriptor of a new temporary file without a name: it is gone when closed, also when the process is killed, so
 * that no personal data stays behind on disk.
 */
export function openUnlinkedFile(): number {
  const path = join(tmpdir(), `dixian-ledger-${randomUUID()}`);
  const descriptor = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return descriptor;
}
