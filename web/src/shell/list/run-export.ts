import type { ApolloClient } from '@apollo/client';
import { ExportProgressDocument, StartExportDocument } from '../../generated/graphql';

type Outcome =
  | { readonly path: string; readonly fileName: string; readonly rows: number }
  | { readonly problem: string };

const ASK_AGAIN_MS = 400;

/** Has a list written as a file and waits until it lies ready. */
export async function runExport(
  client: ApolloClient,
  list: string,
  given: Readonly<Record<string, unknown>>,
  onRows: (rows: number) => void,
): Promise<Outcome> {
  const input = { list, arguments: JSON.stringify(given), idempotencyKey: crypto.randomUUID() };
  const { data } = await client.mutate({ mutation: StartExportDocument, variables: { input } });
  const started = data?.startExport;
  if (!started || !('export' in started)) return { problem: started?.message ?? '' };
  for (;;) {
    const { data: answer } = await client.query({
      query: ExportProgressDocument,
      variables: { id: started.export.id },
    });
    const { state, path, fileName, rows, failure } = answer?.export ?? {};
    if (state === 'COMPLETED' && path) return { path, fileName: fileName ?? 'list.xlsx', rows: rows ?? 0 };
    if (!state || state === 'FAILED' || state === 'EXPIRED') return { problem: failure ?? '' };
    onRows(rows ?? 0);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
