import { Readable } from 'node:stream';
import { type LedgerDefinition, type LedgerRow, type ReadOptions, readLedger } from '../src/index';

/** Reads a ledger from bytes as an upload would give them, in pieces of any size. */
export async function readFromBytes<T>(
  content: string | Buffer,
  definition: LedgerDefinition<T>,
  options: ReadOptions & { pieceBytes?: number; fileName?: string } = {},
): Promise<LedgerRow<T>[]> {
  const bytes = Buffer.from(content as string);
  const { pieceBytes = bytes.length || 1, fileName = 'ledger.csv' } = options;
  const pieces = () =>
    Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) =>
      bytes.subarray(i * pieceBytes, (i + 1) * pieceBytes),
    );
  const rows: LedgerRow<T>[] = [];
  const source = { open: async () => Readable.from(pieces()), fileName, totalBytes: bytes.length };
  for await (const batch of readLedger(source, definition, options)) rows.push(...batch.rows);
  return rows;
}

/** The rejected rows as `row code column`. */
export function rejections(rows: readonly LedgerRow<unknown>[]): string[] {
  return rows
    .filter(({ values }) => values === undefined)
    .flatMap(({ row, problems }) => problems.map(({ code, column }) => `${row} ${code} ${column}`.trim()));
}
