import { systemClock } from '@dixian/calendar';
import pino from 'pino';
import { z } from 'zod';
import { defineJob, JobHost } from '../src';

// Together longer than the lock and a check, so that both holding it and renewing it are proved.
const COMPUTE_MS = 7_000;
const WAIT_MS = 9_000;

const task = JSON.parse(process.argv[2] ?? '');
const host = new JobHost({
  connection: task.connection,
  log: pino({ level: 'silent' }),
  clock: systemClock(),
});
const job = defineJob({
  name: 'long-work',
  queue: task.queue,
  payload: z.object({}),
  attempts: 1,
  backoffMs: 50,
});
host.register(job, async () => {
  process.stdout.write('started\n');
  if (task.work === 'hang') await new Promise(() => undefined);
  const until = Date.now() + COMPUTE_MS;
  while (Date.now() < until);
  await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  process.stdout.write('finished\n');
});
void host.start().then(() => process.stdout.write('ready\n'));
