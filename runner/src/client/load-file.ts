import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from './graph-client';
import { type LedgerOwner, ledgerOfFile } from './ledgers';

/** An import report as the command line shows it. */
export interface Report {
  id: string;
  ledger: string;
  fileName: string;
  state: 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED';
  progress: number;
  rowsRead: number;
  rowsLoaded: number;
  rowsRejected: number;
  households: number | null;
  recordsAdded: number;
  recordsChanged: number;
  recordsUnchanged: number;
  failure: string | null;
  findings: {
    totalCount: number;
    edges: {
      node: {
        row: number | null;
        column: string | null;
        householdCode: string | null;
        severity: string;
        code: string;
        message: string;
      };
    }[];
  };
}

const REPORT = `id ledger fileName state progress rowsRead rowsLoaded rowsRejected households
  recordsAdded recordsChanged recordsUnchanged failure
  findings(first: 200) { totalCount edges { node { row column householdCode severity code message } } }`;

const POLL_MS = 250;

/** Uploads a ledger, has it loaded and waits; `progress` hears of each step. Throws with what to do where it is refused. */
export async function loadFile(
  client: GraphClient,
  file: string,
  idempotencyKey: string,
  progress: (report: Report) => void = () => undefined,
): Promise<Report> {
  const ledger = await ledgerOfFile(file);
  const uploadId = await client.upload(ledger.id, file);
  let report = await begin(client, ledger, { uploadId, idempotencyKey });
  while (report.state === 'QUEUED' || report.state === 'RUNNING') {
    await sleep(POLL_MS);
    report = await readReport(client, ledger, report.id);
    progress(report);
  }
  return report;
}

async function begin(
  client: GraphClient,
  { start }: LedgerOwner,
  input: { uploadId: string; idempotencyKey: string },
): Promise<Report> {
  const inputType = `${start[0]?.toUpperCase()}${start.slice(1)}Input`;
  const answer = await client.ask<Record<string, { report?: Report; message?: string }>>(
    `mutation ($input: ${inputType}!) { ${start}(input: $input) {
       ... on ImportStarted { report { ${REPORT} } } ... on UserError { message } } }`,
    { input },
  );
  const result = answer.data?.[start];
  if (!result?.report)
    throw new Error(result?.message ?? answer.errors?.[0]?.message ?? 'The import was refused.');
  return result.report;
}

async function readReport(client: GraphClient, { report }: LedgerOwner, id: string): Promise<Report> {
  const answer = await client.ask<Record<string, Report>>(
    `query ($id: ID!) { ${report}(id: $id) { ${REPORT} } }`,
    { id },
  );
  const found = answer.data?.[report];
  if (!found) throw new Error(answer.errors?.[0]?.message ?? 'The report cannot be read.');
  return found;
}
