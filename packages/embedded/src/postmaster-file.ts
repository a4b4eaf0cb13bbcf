import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server writes into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid` of a data folder; undefined when there is none or it is not complete yet. */
export function readPostmaster(data: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  // Line 1 is the process, line 4 the port, line 8 the state.
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  // A replica that may be asked says "ready", too; "standby" is a server that only recovers and lets nobody in.
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' };
}

/** True while the process runs; a zombie that nobody waited for counts as ended. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return statusOf(pid)?.state !== 'Z';
}

/** True when the process is a PostgreSQL server: after a restart of the machine the number may be anybody's. */
export function isPostgres(pid: number): boolean {
  if (!isRunning(pid)) return false;
  const status = statusOf(pid);
  return status === undefined || status.name === 'postgres';
}

// Linux only; elsewhere the answer is unknown and the process counts as a server.
function statusOf(pid: number): { name: string; state: string } | undefined {
  try {
    const match = /^\d+ \((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return match?.[1] !== undefined && match[2] ? { name: match[1], state: match[2] } : undefined;
  } catch {
    return undefined;
  }
}
