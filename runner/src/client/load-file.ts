import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from './graph-client';
import { type LedgerOwner, ledgerOfFile, ledgerOwners } from './ledgers';
import { REPORT, type Report } from './report';

export type { Report } from './report';

/** How a file is loaded; as an addition and at once unless told otherwise. */
export interface LoadChoices {
  dryRun?: boolean;
  /** The kind of ledger, where its headings shall not tell it. */
  ledger?: string | undefined;
  choices?: {
    mode?: 'WHOLE' | 'ADDITION';
    answers?: { question: string; answer: string }[];
    mapping?: { heading: string; field: string | null }[];
    sheets?: string[];
  };
}

const POLL_MS = 250;
const UNDER_WAY = ['QUEUED', 'RUNNING', 'WITHDRAWING'];

/** Uploads a ledger, has it loaded and waits; `progress` hears of each step. Throws with what to do where it is refused. */
export async function loadFile(
  client: GraphClient,
  file: string,
  idempotencyKey: string,
  progress: (report: Report) => void = () => undefined,
  { ledger: named, dryRun = false, choices = {} }: LoadChoices = {},
): Promise<Report> {
  const ledger = await ledgerOfFile(file, named);
  const uploadId = await client.upload(ledger.id, file);
  const input = { uploadId, idempotencyKey, dryRun, choices };
  const begun = await mutate(client, ledger.start, 'ImportStarted', input);
  return ended(client, ledger, begun, progress);
}

/** Takes a run back and waits until that is done. Throws with what to do where it is refused. */
export async function withdrawRun(
  client: GraphClient,
  reportId: string,
  reason: string,
  idempotencyKey: string,
): Promise<Report> {
  const ledger = await ownerOfRun(client, reportId);
  const field = ledger.start.replace(/^start/, 'withdraw');
  const begun = await mutate(client, field, 'ImportWithdrawalStarted', { reportId, reason, idempotencyKey });
  return ended(client, ledger, begun);
}

// Only the services know whose run it is.
async function ownerOfRun(client: GraphClient, id: string): Promise<LedgerOwner> {
  const byReport = new Map(ledgerOwners().map((owner) => [owner.report, owner]));
  for (const owner of byReport.values()) {
    const answer = await client.ask<Record<string, { id: string } | null>>(
      `query ($id: ID!) { ${owner.report}(id: $id) { id } }`,
      { id },
    );
    if (answer.data?.[owner.report]) return owner;
  }
  throw new Error('没有这次导入，请核对编号。There is no such import; please check its id.');
}

async function ended(
  client: GraphClient,
  ledger: LedgerOwner,
  begun: Report,
  progress: (report: Report) => void = () => undefined,
): Promise<Report> {
  let report = begun;
  while (UNDER_WAY.includes(report.state)) {
    await sleep(POLL_MS);
    report = await readReport(client, ledger, report.id);
    progress(report);
  }
  return report;
}

async function mutate(client: GraphClient, field: string, began: string, input: object): Promise<Report> {
  const inputType = field.startsWith('withdraw')
    ? 'WithdrawImportInput'
    : `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const answer = await client.ask<Record<string, { report?: Report; message?: string }>>(
    `mutation ($input: ${inputType}!) { ${field}(input: $input) {
       ... on ${began} { report { ${REPORT} } } ... on UserError { message } } }`,
    { input },
  );
  const result = answer.data?.[field];
  if (!result?.report) throw new Error(result?.message ?? answer.errors?.[0]?.message ?? REFUSED);
  return result.report;
}

const REFUSED = '没有受理，请稍后再试。It was refused; please try again later.';

async function readReport(client: GraphClient, { report }: LedgerOwner, id: string): Promise<Report> {
  const answer = await client.ask<Record<string, Report>>(
    `query ($id: ID!) { ${report}(id: $id) { ${REPORT} } }`,
    { id },
  );
  const found = answer.data?.[report];
  if (!found) throw new Error(answer.errors?.[0]?.message ?? '报告读不到。The report cannot be read.');
  return found;
}
