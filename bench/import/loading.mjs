import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import access from '../../packages/access/dist/index.js';

const OWN = 'a secret of the benchmark of at least 32 characters';
const SECRET = access.askingSecret(OWN, 'gateway');
const ACCOUNT = 'health@441322';
const POLL_MS = 50;
const REPORT = 'id state failure rowsRead rowsRejected recordsAdded recordsChanged recordsUnchanged';

/** The key of blind indexes that the benchmark's service and its register share. */
export const INDEX_KEY = Buffer.alloc(32, 7);

/** Starts the health service on these databases in a process of its own, as production starts it. */
export async function startHealth({ applicationUrl, queueUrl }, flags = []) {
  const child = fork(fileURLToPath(new URL('service.mjs', import.meta.url)), {
    env: {
      PATH: process.env.PATH,
      TMPDIR: process.env.TMPDIR,
      NODE_ENV: 'production',
      PORT: '0',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
      DATABASE_URL: applicationUrl,
      QUEUE_DATABASE_URL: queueUrl,
      OWN_SECRETS: OWN,
      INDEX_KEY: INDEX_KEY.toString('base64'),
      DATA_KEYS: `bench:${Buffer.alloc(32, 9).toString('base64')}`,
    },
    execArgv: flags,
  });
  const [{ url }] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`The health service ended with ${code}`))),
  ]);
  return {
    upload: (file) => upload(url, file),
    load: (uploadId) => load(url, uploadId, false),
    /** The same load, looked at only: nothing of it stays. */
    look: (uploadId) => load(url, uploadId, true),
    /** Stops the service and gives its peak of resident memory. */
    async stop() {
      const ended = once(child, 'exit');
      child.send('stop');
      const [{ peakMegabytes }] = await once(child, 'message');
      await ended;
      return peakMegabytes;
    },
  };
}

function headers() {
  const caller = access.parseAccount(ACCOUNT);
  return {
    [access.CALLER_HEADER]: access.signCaller(caller, { secret: SECRET, now: new Date(), language: 'zh' }),
  };
}

/** Sends a file as the gateway would, piece by piece. */
async function upload(url, file) {
  const query = new URLSearchParams({ ledger: 'settlements', file: basename(file) });
  const response = await fetch(`${url}/uploads?${query}`, {
    method: 'POST',
    headers: headers(),
    body: createReadStream(file, { highWaterMark: 256 * 1024 }),
    duplex: 'half',
  });
  const answer = await response.json();
  if (response.status !== 201) throw new Error(JSON.stringify(answer));
  return answer.id;
}

/** Starts the import of an upload and waits for its report. */
async function load(url, uploadId, dryRun) {
  const started = await ask(
    url,
    `mutation ($input: StartHealthImportInput!) { started: startHealthImport(input: $input) {
       ... on ImportStarted { report { id } } ... on UserError { code } } }`,
    { input: { uploadId, dryRun, idempotencyKey: randomUUID() } },
  );
  const { id } = started.report;
  for (;;) {
    const report = await ask(url, `query ($id: ID!) { report: healthImport(id: $id) { ${REPORT} } }`, { id });
    if (report.state === 'FAILED') throw new Error(report.failure);
    if (report.state === 'COMPLETED') return report;
    await sleep(POLL_MS);
  }
}

async function ask(url, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers() },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0];
}
