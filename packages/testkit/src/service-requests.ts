import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { waitUntil } from './wait-until';

/** An answer of the graph; `data` is null where a non-null field failed. */
export interface Answer<Data> {
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** A path, or a name and the content of the file. */
export type LedgerFile = string | { name: string; content: Buffer | string };

/** The fields of ImportReport that tests compare. */
export interface LoadReport {
  id: string;
  ledger: string;
  state: string;
  progress: number;
  rowsRead: number;
  rowsLoaded: number;
  rowsRejected: number;
  households: number | null;
  recordsAdded: number;
  recordsChanged: number;
  recordsUnchanged: number;
  rowsOlder: number;
  recordsEnded: number;
  rowsUnmatched: number;
  placements: { rule: string; rows: number }[];
  exportedOn: string | null;
  failure: string | null;
  findings: {
    totalCount: number;
    edges: {
      node: {
        row: number | null;
        column: string | null;
        severity: string;
        code: string;
        message: string;
        looksLike: string | null;
      };
    }[];
  };
}

const REPORT = `id ledger state progress rowsRead rowsLoaded rowsRejected households
  recordsAdded recordsChanged recordsUnchanged rowsOlder recordsEnded rowsUnmatched placements { rule rows } exportedOn failure
  findings(first: 200) { totalCount edges { node { row column severity code message looksLike } } }`;

export interface ServiceRequests {
  ask<Data>(account: string, query: string, variables?: object): Promise<Answer<Data>>;
  upload(account: string, ledger: string, file: LedgerFile): Promise<string>;
  /** Takes a file home from a route of the service. */
  download(account: string, path: string): Promise<Response>;
  /** Sends bytes to a route of the service. */
  send(account: string, path: string, bytes: Buffer): Promise<Response>;
}

/** Requests to a service with the caller signed as the gateway signs it. */
export async function asking(url: string, secret: string): Promise<ServiceRequests> {
  const { CALLER_HEADER, parseAccount, signCaller } = await import('@dixian/access');
  const headers = (account: string) => ({
    [CALLER_HEADER]: signCaller(parseAccount(account), { secret, now: new Date(), language: 'zh' }),
  });
  return {
    async ask<Data>(account: string, query: string, variables: object = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers(account) },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<Data>;
    },
    download: (account, path) => fetch(`${url}${path}`, { headers: headers(account) }),
    send: (account, path, bytes) =>
      fetch(`${url}${path}`, { method: 'POST', headers: headers(account), body: new Uint8Array(bytes) }),
    async upload(account, ledger, file) {
      const { name, content } = await contentOf(file);
      const query = new URLSearchParams({ ledger, file: name });
      const response = await fetch(`${url}/uploads?${query}`, {
        method: 'POST',
        headers: headers(account),
        body: typeof content === 'string' ? content : new Uint8Array(content),
      });
      if (response.status !== 201)
        throw new Error(`Upload answered ${response.status}: ${await response.text()}`);
      return ((await response.json()) as { id: string }).id;
    },
  };
}

/** Loads a ledger as a department does: upload, start, wait for the report; an Error when it is not accepted. */
export async function loadLedger(
  { ask, upload }: ServiceRequests,
  service: string,
  { account, ledger, file }: { account: string; ledger: string; file: LedgerFile },
): Promise<LoadReport> {
  const { one, start, input } = importFields(service);
  const started = await ask<{ start: { report?: { id: string }; code?: string } }>(
    account,
    `mutation ($input: ${input}!) {
       start: ${start}(input: $input) { ... on ImportStarted { report { id } } ... on UserError { code } }
     }`,
    { input: { uploadId: await upload(account, ledger, file), idempotencyKey: randomUUID() } },
  );
  const id = started.data?.start.report?.id;
  if (!id) throw new Error(`The import did not start: ${JSON.stringify(started)}`);
  return waitUntil(
    async () => {
      const query = `query ($id: ID!) { report: ${one}(id: $id) { ${REPORT} } }`;
      const { data, errors } = await ask<{ report: LoadReport | null }>(account, query, { id });
      if (errors) throw new Error(`The report cannot be read: ${JSON.stringify(errors)}`);
      return data.report && ['COMPLETED', 'FAILED', 'ASKING'].includes(data.report.state)
        ? data.report
        : undefined;
    },
    { timeoutMs: 30_000, what: `the import of ${ledger}` },
  ) as Promise<LoadReport>;
}

// The root fields of every service carry its name: housing-water has housingWaterImport and startHousingWaterImport.
function importFields(service: string): { one: string; start: string; input: string } {
  const pascal = service.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return { one: `${camel}Import`, start: `start${pascal}Import`, input: `Start${pascal}ImportInput` };
}

async function contentOf(file: LedgerFile): Promise<{ name: string; content: Buffer | string }> {
  return typeof file === 'string' ? { name: basename(file), content: await readFile(file) } : file;
}
