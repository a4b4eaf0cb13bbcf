import { type Complete, rootPage } from '@dixian/service';
import type { ExportList } from '../domain/export-list';
import { type ExportRow, exportList } from '../persistence/exports';
import { ledgerOfList } from '../use-cases/ledger-form';
import { exportInSight, whose } from './export-in-sight';
import type { QueryResolvers } from './generated';

/** Root fields that read: one's own exports, for who reads the audit trail those of everybody in the division. */
export function exportQueries(
  lists: ReadonlyMap<string, ExportList>,
): Pick<Complete<QueryResolvers>, 'export' | 'exports' | 'exportLists'> {
  return {
    export: async (_root, { id }, context) => (await exportInSight(context, id)) ?? null,
    exports: (_root, args, context) => rootPage<ExportRow>(context, exportList(whose(context.caller)), args),
    exportLists: () =>
      [...lists.values()].map(({ list, title, columns, arguments: taken }) => ({
        list,
        title,
        columns: columns.map(({ heading }) => heading),
        arguments: [...taken],
        ledger: ledgerOfList(list) ?? null,
      })),
  };
}
