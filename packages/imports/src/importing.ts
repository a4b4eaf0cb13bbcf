import type { Connection, PageArguments } from '@dixian/graph';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import type { LedgerEnvironment, RequestContext, Route, ServiceParts } from '@dixian/service';
import { placements } from './graphql/placements';
import { assertOwnLedgers, findReport, listFindings, listReports } from './graphql/report-queries';
import type { ReportRow } from './graphql/report-row';
import { type ImportStart, type StartImportInput, startImport } from './graphql/start-import';
import type { LedgerImport } from './ledger-import';
import { assertListed, listedLedgers } from './listed-ledgers';
import { ImportWorker } from './runs/import-worker';
import { removeUploadsRegularly } from './uploads/remove-uploads-job';
import { uploadRoute } from './uploads/upload-route';
import { UploadSlots } from './uploads/upload-slots';

export interface ImportingOptions<One extends string, Many extends string, Start extends string> {
  service: string;
  parts: ServiceParts<LedgerEnvironment>;
  /** Names of the service's three root fields, as its subgraph authors them. */
  fields: { one: One; many: Many; start: Start };
  ledgers: readonly LedgerImport<unknown>[];
}

type Field<Args, Result> = (root: unknown, args: Args, context: RequestContext) => Promise<Result>;

export interface Importing<One extends string, Many extends string, Start extends string> {
  routes: Route[];
  Query: Record<One, Field<{ id: string }, ReportRow | null>> &
    Record<Many, Field<PageArguments, Connection<ReportRow>>>;
  Mutation: Record<Start, Field<{ input: StartImportInput }, ImportStart>>;
  ImportReport: { findings: typeof listFindings; placements: typeof placements };
}

/** Everything a service needs to load ledgers: the upload route, the worker and the resolvers by type. */
export function importing<One extends string, Many extends string, Start extends string>(
  options: ImportingOptions<One, Many, Start>,
): Importing<One, Many, Start> {
  const { service, parts, fields } = options;
  const definitions = options.ledgers.map(({ definition }) => definition);
  assertListed(service, fields, definitions, listedLedgers());
  const { environment, db, workerDb, jobs } = parts;
  const { INDEX_KEY, DATA_KEYS, UPLOAD_SECONDS, UPLOAD_KEPT_HOURS } = environment;
  const cipher = new FieldCipher(DATA_KEYS);
  // A minute later than the last that may still be received.
  const ages = { unusedHours: UPLOAD_KEPT_HOURS, receivingSeconds: UPLOAD_SECONDS + 60 };
  removeUploadsRegularly(service, { jobs, database: workerDb, ages });
  const worker = new ImportWorker(service, parts, options.ledgers, {
    blindIndex: new BlindIndex(INDEX_KEY),
    cipher,
  });
  const ledgers = definitions.map(({ id }) => id);
  const one: Field<{ id: string }, ReportRow | null> = async (_root, { id }, context) => {
    assertOwnLedgers(context, service);
    return (await findReport(context, id)) ?? null;
  };
  const many: Field<PageArguments, Connection<ReportRow>> = async (_root, args, context) => {
    assertOwnLedgers(context, service);
    return listReports(context, args);
  };
  const start: Field<{ input: StartImportInput }, ImportStart> = (_root, { input }, context) =>
    startImport({ service, ledgers, worker }, input, context);
  return {
    routes: [
      uploadRoute({
        service,
        ledgers,
        storage: { database: db, cipher },
        slots: new UploadSlots(environment.UPLOADS_AT_ONCE),
        quota: {
          perAccount: environment.UPLOAD_BYTES_PER_ACCOUNT,
          perDivision: environment.UPLOAD_BYTES_PER_DIVISION,
        },
        milliseconds: UPLOAD_SECONDS * 1_000,
      }),
    ],
    Query: { ...named(fields.one, one), ...named(fields.many, many) },
    Mutation: named(fields.start, start),
    ImportReport: { findings: listFindings, placements },
  };
}

function named<Name extends string, Value>(name: Name, value: Value): Record<Name, Value> {
  return { [name]: value } as Record<Name, Value>;
}
