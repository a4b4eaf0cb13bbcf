import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import {
  type LedgerEnvironment,
  type ListPage,
  type RequestContext,
  type Route,
  type ServiceParts,
  UploadSlots,
} from '@dixian/service';
import { importFileRoutes } from './downloads/import-file-routes';
import { listFindings } from './graphql/list-findings';
import { findReport, listReports, type ReportArguments, shownReports } from './graphql/report-queries';
import { type ReportFields, reportResolvers } from './graphql/report-resolvers';
import type { ReportRow } from './graphql/report-row';
import { type ImportStart, type StartImportInput, startImport } from './graphql/start-import';
import {
  type ImportWithdrawalAnswer,
  type WithdrawImportInput,
  withdrawImport,
} from './graphql/withdraw-import';
import type { LedgerImport } from './ledger-import';
import { assertListed, listedLedgers } from './listed-ledgers';
import { importFigures } from './runs/import-figures';
import { ImportWorker } from './runs/import-worker';
import { MetIndexes } from './staging/met-indexes';
import { removeUploadsRegularly } from './uploads/remove-uploads-job';
import { uploadRoute } from './uploads/upload-route';

export interface ImportingOptions<
  One extends string,
  Many extends string,
  Start extends string,
  Withdraw extends string,
> {
  service: string;
  parts: ServiceParts<LedgerEnvironment>;
  /** Names of the service's four root fields, as its subgraph authors them. */
  fields: { one: One; many: Many; start: Start; withdraw: Withdraw };
  ledgers: readonly LedgerImport<unknown>[];
}

type Field<Args, Result> = (root: unknown, args: Args, context: RequestContext) => Promise<Result>;

export interface Importing<
  One extends string,
  Many extends string,
  Start extends string,
  Withdraw extends string,
> {
  routes: Route[];
  Query: Record<One, Field<{ id: string }, ReportRow | null>> &
    Record<Many, Field<ReportArguments, ListPage<ReportRow>>>;
  Mutation: Record<Start, Field<{ input: StartImportInput }, ImportStart>> &
    Record<Withdraw, Field<{ input: WithdrawImportInput }, ImportWithdrawalAnswer>>;
  ImportReport: ReportFields;
}

/** Everything a service needs to load ledgers: the routes, the worker and the resolvers by type. */
export function importing<
  One extends string,
  Many extends string,
  Start extends string,
  Withdraw extends string,
>(options: ImportingOptions<One, Many, Start, Withdraw>): Importing<One, Many, Start, Withdraw> {
  const { service, parts, fields } = options;
  const definitions = options.ledgers.map(({ definition }) => definition);
  assertListed(service, fields, definitions, listedLedgers());
  const { environment, db, workerDb, jobs } = parts;
  const { INDEX_KEY, FORMER_INDEX_KEY, DATA_KEYS, UPLOAD_SECONDS, UPLOAD_KEPT_HOURS, UPLOAD_KEPT_DAYS } =
    environment;
  const { CIPHER_SUITE: suite } = environment;
  const cipher = new FieldCipher(DATA_KEYS, suite);
  // A minute later than the last that may still be received.
  const ages = { unusedHours: UPLOAD_KEPT_HOURS, receivingSeconds: UPLOAD_SECONDS + 60 };
  removeUploadsRegularly(service, { jobs, database: workerDb, ages });
  const blindIndex = FORMER_INDEX_KEY
    ? new MetIndexes(INDEX_KEY, FORMER_INDEX_KEY, suite)
    : new BlindIndex(INDEX_KEY, suite);
  parts.figures(importFigures(service, workerDb));
  const worker = new ImportWorker(service, parts, options.ledgers, {
    tools: { blindIndex, cipher },
    keptDays: UPLOAD_KEPT_DAYS,
  });
  const ledgers = definitions.map(({ id }) => id);
  const one: Field<{ id: string }, ReportRow | null> = async (_root, { id }, context) => {
    return (await findReport(context, id, shownReports(context, service))) ?? null;
  };
  const many: Field<ReportArguments, ListPage<ReportRow>> = async (_root, args, context) => {
    return listReports(context, args, shownReports(context, service));
  };
  const start: Field<{ input: StartImportInput }, ImportStart> = (_root, { input }, context) =>
    startImport({ service, ledgers, worker }, input, context);
  const withdraw: Field<{ input: WithdrawImportInput }, ImportWithdrawalAnswer> = (
    _root,
    { input },
    context,
  ) => withdrawImport({ service, ledgers: options.ledgers, worker }, input, context);
  return {
    routes: [
      ...importFileRoutes({ service, database: db, cipher, ledgers: options.ledgers }),
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
    Mutation: { ...named(fields.start, start), ...named(fields.withdraw, withdraw) },
    ImportReport: { ...reportResolvers(options.ledgers), findings: listFindings },
  };
}

function named<Name extends string, Value>(name: Name, value: Value): Record<Name, Value> {
  return { [name]: value } as Record<Name, Value>;
}
