// Who stands above this process: npm and, between, the shell that npm runs scripts with. A signal to npm ends at that shell.
import { readFileSync } from 'node:fs';

const EVERY_MS = 500;

/** Calls back once when the process that started this one is gone, or the npm above its shell. */
export function whenParentsGo(gone) {
  const first = parents();
  const timer = setInterval(() => {
    const now = parents();
    if (first.every((pid, index) => pid === now[index])) return;
    clearInterval(timer);
    gone();
  }, EVERY_MS);
  timer.unref();
}

// The one above the parent counts where it is npm; whoever started npm may leave.
function parents() {
  const parent = process.ppid;
  const above = parentOf(parent);
  return isNpm(above) ? [parent, above] : [parent];
}

function parentOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function isNpm(pid) {
  return read(`/proc/${pid}/cmdline`)
    .split('\0')
    .some((part) => /(^|\/)npm(-cli\.js)?( |$)/.test(part));
}

// Systems without /proc know the parent only.
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
