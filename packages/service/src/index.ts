export {
  ConfigurationError,
  key32,
  keyRing,
  readEnvironment,
  secretList,
} from '@dixian/configuration';
export type { Metric } from '@dixian/telemetry';
export { notWatched, watched } from './changes/watched';
export {
  calendarYears,
  type LedgerEnvironment,
  ledgerEnvironment,
  type ServiceEnvironment,
  serviceEnvironment,
} from './configuration/service-environment';
export { isAway } from './database/away';
export { type Database, openDatabase } from './database/database';
export { divisionSecurity } from './database/division-security';
export { migrate, WHOLE_COUNTRY, withEventTables } from './database/migrate';
export {
  type CodedTable,
  codedTables,
  type ReplacedCode,
  rewriteDivision,
} from './database/rewrite-division';
export { WAITING_SETTING, WITHDRAWAL_SETTING } from './database/rewriting';
export { divisionBounds, type Scope, scopeOf, systemScope } from './database/scope';
export type { StatementListener, Statements } from './database/statements';
export {
  bigint,
  boolean,
  bytes,
  COUNTY_COLUMN,
  code,
  countyCode,
  day,
  identity,
  instant,
  int,
  json,
  numeric,
  sealed,
  text,
  texts,
  uuid,
  uuids,
} from './database/tables/columns';
export { sharedTables } from './database/tables/shared-tables';
export {
  type AnyTable,
  type ChangedRow,
  type Columns,
  NOW,
  type Row,
  type RowOf,
  type Table,
  table,
} from './database/tables/table';
export {
  defineService,
  type Pinning,
  type ServiceBehaviour,
  type ServiceDefinition,
  type ServiceParts,
} from './define-service';
export { type Delivery, deliveryIn } from './events/delivery';
export { type EventHandler, onEvent } from './events/inbox';
export { type NewEvent, publish } from './events/outbox';
export { ownOutbox } from './events/own-outbox';
export { type AskedPlaces, takesDivision } from './graphql/asked-places';
export { assertMayKnow, forKnowing } from './graphql/known-facts';
export { mergeResolvers } from './graphql/merge-resolvers';
export { type RequestContext, requestContext } from './graphql/request-context';
export { type Resolvers, subgraphSchema, subgraphSdl } from './graphql/subgraph-schema';
export {
  type CountTarget,
  percentOf,
  type ReachedFigure,
  type TargetReference,
  targetActual,
  targetOf,
} from './graphql/target-actual';
export type { Complete, CompleteResolvers, ReferenceResolver } from './graphql/typed-resolvers';
export { type Route, respondJson } from './http/routes';
export { keyFingerprint } from './keys/fingerprint';
export {
  type IndexKeys,
  type IndexPair,
  type KeyExchange,
  keepTranslations,
  presentIndexKey,
  translateIndexes,
} from './keys/index-translations';
export { placeUnderKey, type Rotated, rotateKeys } from './keys/rotate-keys';
export { type SealedPlace, sealedPlaces } from './keys/sealed-places';
export { childPages, type ListPage, rootPage } from './listing/child-pages';
export { Conditions } from './listing/conditions';
export { type CountAsked, countLimit, countOfItems } from './listing/count-asked';
export { assertCursor } from './listing/cursor-values';
export { type JudgedEdge, type JudgedPage, judgedOn } from './listing/judged-on';
export { countRows, readPage, readPageOfEach } from './listing/keyset';
export { ofCounty } from './listing/of-county';
export { ofId } from './listing/of-id';
export {
  byReading,
  dayPassed,
  inOrder,
  type OrderBy,
  type OrderedList,
  type Orders,
  orderedPage,
} from './listing/orders';
export type { KeyPart, KeysetList } from './listing/page-sql';
export { rowPerKey, rowsById, rowsOfEach } from './listing/row-per-key';
export { createLogger, type Logger } from './logging';
export { countExpired, deleteExpired, type Expired } from './retention/delete-expired';
export type { RetentionKind } from './retention/retention-kind';
export { retentionRules } from './retention/retention-rules';
export { runService } from './run-service';
export { type RunningService, startService } from './start-service';
export { readFileName } from './uploads/file-name';
export { discardRest, inTime } from './uploads/in-time';
export { type UploadRefusal, UploadRefused } from './uploads/upload-refused';
export { UploadSlots } from './uploads/upload-slots';
