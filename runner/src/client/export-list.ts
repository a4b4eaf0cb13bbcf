import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from './graph-client';

/** An export as the command line shows it. */
export interface Export {
  id: string;
  state: 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'EXPIRED';
  title: string;
  rows: number;
  progress: number | null;
  failure: string | null;
  path: string | null;
  fileName: string;
  personalData: boolean;
}

/** What is exported: a list of the graph, its arguments as JSON, and why numbers must be in clear. */
export interface WantedExport {
  list: string;
  form?: 'LIST' | 'LEDGER' | 'PUBLIC' | undefined;
  arguments?: string | undefined;
  purpose?: string | undefined;
}

const EXPORT = 'id state title rows progress failure path fileName personalData';
const POLL_MS = 250;

/** Has a list exported and waits until its file can be taken; throws with the sentence of a refusal. */
export async function exportList(
  client: GraphClient,
  wanted: WantedExport,
  progress: (export_: Export) => void = () => undefined,
): Promise<Export> {
  let found = await begin(client, wanted);
  while (found.state === 'QUEUED' || found.state === 'RUNNING') {
    await sleep(POLL_MS);
    found = (await readExport(client, found.id)) ?? found;
    progress(found);
  }
  if (found.state === 'FAILED') throw new Error(found.failure ?? 'The export failed.');
  return found;
}

async function begin(client: GraphClient, wanted: WantedExport): Promise<Export> {
  const answer = await client.ask<{ startExport: { export?: Export; message?: string } }>(
    `mutation ($input: StartExportInput!) { startExport(input: $input) {
       ... on ExportStarted { export { ${EXPORT} } } ... on UserError { message } } }`,
    { input: { ...wanted, idempotencyKey: randomUUID() } },
  );
  const result = answer.data?.startExport;
  if (!result?.export)
    throw new Error(result?.message ?? answer.errors?.[0]?.message ?? 'The export was refused.');
  return result.export;
}

/** An export as it is now; undefined while the exporter does not answer. */
export async function readExport(client: GraphClient, id: string): Promise<Export | undefined> {
  const { data } = await client.ask<{ export: Export | null }>(
    `query ($id: ID!) { export(id: $id) { ${EXPORT} } }`,
    { id },
  );
  return data?.export ?? undefined;
}
