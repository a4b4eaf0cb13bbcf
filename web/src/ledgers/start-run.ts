import type { ApolloClient } from '@apollo/client';
import { operationsOf } from './import-operations';
import { remember, type Started } from './uploads-at-hand';

export type Begun = { readonly run: string } | { readonly problem: string };

/** Starts a run of an uploaded file: only looked at, or for good. */
export async function startRun(
  client: ApolloClient,
  service: string,
  started: Started,
  dryRun: boolean,
): Promise<Begun> {
  const { uploadId, mode, answers, mapping = [], sheets = [], replaces = [] } = started;
  const input = {
    uploadId,
    dryRun,
    idempotencyKey: crypto.randomUUID(),
    choices: {
      mode,
      answers: [...answers],
      mapping: [...mapping],
      sheets: [...sheets],
      replaces: [...replaces],
    },
  };
  const { data } = await client.mutate({ mutation: operationsOf(service).start, variables: { input } });
  const begun = data?.begun;
  if (!begun || !('report' in begun)) return { problem: begun?.message ?? '' };
  remember(begun.report.id, started);
  return { run: begun.report.id };
}
