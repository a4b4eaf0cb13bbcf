import type { PageArguments } from '@dixian/graph';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import type { LedgerEnvironment, RequestContext, Route, ServiceParts } from '@dixian/service';
import { assertOwnLedgers, findReport, listFindings, listReports } from './graphql/report-queries';
import { type StartImportInput, startImport } from './graphql/start-import';
import type { LedgerImport } from './ledger-import';
import { ImportWorker } from './runs/import-worker';
import { uploadRoute } from './uploads/upload-route';

export interface ImportingOptions {
  service: string;
  parts: ServiceParts<LedgerEnvironment>;
  /** Names of the service's three root fields, as its subgraph authors them. */
  fields: { one: string; many: string; start: string };
  ledgers: readonly LedgerImport<unknown>[];
}

type Fields = Record<string, (...args: never[]) => unknown>;

export interface Importing {
  routes: Route[];
  Query: Fields;
  Mutation: Fields;
  ImportReport: Fields;
}

/** Everything a service needs to load ledgers: the upload route, the worker and the resolvers by type. */
export function importing(options: ImportingOptions): Importing {
  const { service, parts, fields } = options;
  const { INDEX_KEY, DATA_KEYS } = parts.environment;
  const worker = new ImportWorker(service, parts, options.ledgers, {
    blindIndex: new BlindIndex(INDEX_KEY),
    cipher: DATA_KEYS && new FieldCipher(DATA_KEYS),
  });
  const ledgers = options.ledgers.map((ledger) => ledger.definition.id);
  return {
    routes: [uploadRoute({ service, database: parts.db, ledgers })],
    Query: {
      [fields.one]: (_root: unknown, { id }: { id: string }, context: RequestContext) => {
        assertOwnLedgers(context, service);
        return findReport(context, id);
      },
      [fields.many]: (_root: unknown, args: PageArguments, context: RequestContext) => {
        assertOwnLedgers(context, service);
        return listReports(context, args);
      },
    },
    Mutation: {
      [fields.start]: (_root: unknown, { input }: { input: StartImportInput }, context: RequestContext) =>
        startImport({ service, ledgers, worker }, input, context),
    },
    ImportReport: { findings: listFindings },
  };
}
