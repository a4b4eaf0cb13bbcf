import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const EVERY = 100;
const PAGE = 4_096;

/**
 * Ends a process that holds more memory than it may: what it unpacks lies outside of the heap, whose bound does not count it. Told
 * by /proc, so on Linux only; elsewhere the bounds of heap and time remain.
 */
export function endWhenAbove(child: ChildProcess, megabytes: number): NodeJS.Timeout {
  const watch = setInterval(() => {
    void residentBytes(child.pid).then((bytes) => {
      if (bytes > megabytes * 1024 ** 2) child.kill('SIGKILL');
    });
  }, EVERY);
  watch.unref();
  return watch;
}

async function residentBytes(pid: number | undefined): Promise<number> {
  const told = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(told.split(' ')[1] ?? 0) * PAGE;
}
