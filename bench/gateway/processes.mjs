import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const running = [];

/** Starts a party in a process of its own; resolves when it listens, rejects when it ends before. */
export function start(party, argument, subgraphs = []) {
  const file = fileURLToPath(new URL(`./${party}.mjs`, import.meta.url));
  const child = fork(file, argument ? [argument] : [], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      APOLLO_TELEMETRY_DISABLED: 'true',
      SUBGRAPHS: JSON.stringify(subgraphs),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  running.push(child);
  return new Promise((resolve, reject) => {
    child.once('message', (message) =>
      resolve({ ...message, cpuMicroseconds: () => cpuMicroseconds(child) }),
    );
    child.once('exit', (code) => reject(new Error(`${party} ended with ${code} before it listened`)));
  });
}

function cpuMicroseconds(child) {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(message.cpuMicroseconds));
    child.send('cpu');
  });
}

/** Ends every party. */
export function stopAll() {
  for (const child of running) child.kill('SIGKILL');
}
