import { peerSecrets } from '@dixian/access';
import { dateInShanghai } from '@dixian/calendar';
import { FieldCipher } from '@dixian/personal-data';
import { type CompleteResolvers, defineService, type ServiceDefinition } from '@dixian/service';
import { type ExportsEnvironment, readExportsEnvironment } from './environment';
import { ExportRecord, exportFields, fileNameOf } from './graphql/export';
import type { Resolvers } from './graphql/generated';
import { exportQueries } from './graphql/query-exports';
import { writeExports } from './jobs/write-exports';
import { CreateExports1765140000000 } from './persistence/migrations/1765140000000-create-exports';
import { NumberRecordsByTime1765140100000 } from './persistence/migrations/1765140100000-number-records-by-time';
import { WriteLedgers1765140200000 } from './persistence/migrations/1765140200000-write-ledgers';
import { WriteNationalForms1765190100000 } from './persistence/migrations/1765190100000-write-national-forms';
import { KeepPostedPapers1765380000000 } from './persistence/migrations/1765380000000-keep-posted-papers';
import { FindExportsOverPlace1765500610000 } from './persistence/migrations/1765500610000-find-exports-over-place';
import { LetOldExportsGo1792200000000 } from './persistence/migrations/1792200000000-let-old-exports-go';
import { retentionOfExports } from './persistence/retention';
import { tables } from './persistence/tables';
import { printRoute } from './print/print-route';
import { downloadRoute } from './routes/download';
import { templateRoute } from './routes/template';
import { registeredBook, registeredLists, titleOf } from './use-cases/registered-lists';
import { startExport } from './use-cases/start-export';

// A department that is being started again answers within minutes; each page is waited for that long.
const WAITS_MS = [1_000, 2_000, 5_000, 10_000, 20_000, 40_000];

/** The exporter (导出): every list of the graph as an Excel file, asked of the graph in the name of who wants it. */
export const service: ServiceDefinition<ExportsEnvironment> = defineService({
  name: 'exports',
  entities: tables,
  migrations: [
    CreateExports1765140000000,
    NumberRecordsByTime1765140100000,
    WriteLedgers1765140200000,
    WriteNationalForms1765190100000,
    KeepPostedPapers1765380000000,
    FindExportsOverPlace1765500610000,
    LetOldExportsGo1792200000000,
  ],
  retention: retentionOfExports,
  readEnvironment: readExportsEnvironment,
  build(parts) {
    const { environment, db, workerDb } = parts;
    const secret = peerSecrets(environment).toward('gateway');
    const graph = { url: environment.GATEWAY_URL, secret, waits: WAITS_MS };
    const cipher = new FieldCipher(environment.DATA_KEYS, environment.CIPHER_SUITE);
    const exportable = { lists: registeredLists(), book: registeredBook() };
    const storage = { database: workerDb, cipher };
    const { enqueue } = writeExports({ parts, exportable, graph, storage });
    const tools = {
      ...exportable,
      graph,
      atOnce: environment.EXPORTS_AT_ONCE,
      kept: environment.EXPORTS_KEPT,
      enqueue,
    };
    const title = (list: string) => titleOf(exportable, list);
    return {
      resolvers: {
        Query: exportQueries(exportable.lists),
        Mutation: { startExport: (_root, { input }, context) => startExport(tools, input, context) },
        Export: exportFields(title, dateInShanghai),
        ExportRecord,
      } satisfies CompleteResolvers<Resolvers>,
      routes: [
        templateRoute,
        // Somebody waits before the screen: asked once more, not for minutes.
        printRoute({ database: db, graph: { ...graph, waits: [500] } }),
        downloadRoute({
          database: db,
          storage: { database: db, cipher },
          fileName: (row) => fileNameOf(row, title(row.list), dateInShanghai),
        }),
      ],
    };
  },
});
