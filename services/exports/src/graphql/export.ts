import type { Complete } from '@dixian/service';
import { type ExportRow, recordsOf } from '../persistence/exports';
import { exportInSight } from './export-in-sight';
import type { ExportRecordResolvers, ExportResolvers } from './generated';

/** The name of an export's file: what it is, and of which day. */
export function fileNameOf(
  { requestedAt }: Pick<ExportRow, 'requestedAt'>,
  title: string,
  day: (at: Date) => string,
) {
  return `${title} ${day(requestedAt)}.xlsx`;
}

/** Fields of Export that are not columns. */
export function exportFields(
  titleOf: (list: string) => string,
  day: (at: Date) => string,
): Complete<ExportResolvers> {
  return {
    __resolveReference: ({ id }, context) => exportInSight(context, id),
    title: ({ list }) => titleOf(list),
    arguments: (row) => JSON.stringify(row.arguments),
    progress: ({ state, rows, total }) => {
      if (state === 'COMPLETED' || state === 'EXPIRED') return 100;
      return total === null ? null : Math.min(99, Math.floor((rows * 100) / Math.max(1, total)));
    },
    fileName: (row) => fileNameOf(row, titleOf(row.list), day),
    path: ({ state, id }) => (state === 'COMPLETED' ? `/exports/${id}` : null),
    records: ({ id }, _args, context) =>
      context.db.read(context.scope, (statements) => recordsOf(statements, id)),
  };
}

/** Fields of ExportRecord that are not columns. */
export const ExportRecord: Complete<ExportRecordResolvers> = {
  event: ({ what }) => what,
};
