export { anyRow, fillerOf, superuserOf } from './any-row';
export { childProcess, type Ended, type ScriptProcess } from './child-process';
export { type Citation, citationsIn, citedIn, clauseCalls, clauseCallsOfThings } from './clause-calls';
export { countStatements, type StatementSource } from './count-statements';
export { type CutDatabase, cutDatabase } from './cut-database';
export { type QueueDatabase, queueDatabase, type ServiceDatabase, serviceDatabase } from './databases';
export {
  type AnsweredMatter,
  answeredMatters,
  changesOfDraft,
  changesOfNothing,
  draftOfPolicy,
  filesOfDraft,
  NO_CHANGES,
  type PolicyDraft,
  withoutRule,
  withValue,
} from './draft-of-policy';
export { testRedisUrl, testServer } from './environment';
export { queriesOf } from './every-field';
export { everyNode, type PageOf } from './every-node';
export { FACT_DAY_EDGES } from './fact-day-edges';
export { faultsOf, hostileInput, sampleOf } from './faults-of';
export { fillTables } from './fill-tables';
export { type FilledDatabase, filledDatabase, PLACE_OF_ROW } from './filled-database';
export { type HostileCall, hostileCalls, introspected } from './hostile-calls';
export { keptByCache } from './kept-by-cache';
export { meetAtLock } from './meet-at-lock';
export type { Migrations } from './migrated-template';
export {
  everyOrder,
  type ListReader,
  plansOfPages,
  readByPages,
  sortedAtOnce,
} from './ordered-lists';
export { type OwnPostgres, ownPostgres } from './own-postgres';
export { type OwnRedis, ownRedis } from './own-redis';
export { policyCases } from './policy-cases';
export { runningService, type ServiceUnderTest } from './running-service';
export { PHOTO, sentPhoto } from './sent-photo';
export type { Answer, LedgerFile, LoadReport } from './service-requests';
export { syntheticCertificate, syntheticPhone } from './synthetic-person';
export { tableDrift } from './table-drift';
export { takeAway } from './take-away';
export { everythingTold, itemsTold, type ToldEvent, toldMeanwhile } from './told-events';
export { type ArrivedSpan, type TraceCollector, traceCollector } from './trace-collector';
export { everyEntry, type TurnItem, type TurnPart, type Turns, turnsOf } from './turns';
export { queriesOfTwoDays, type TwoDays } from './two-days';
export { waitUntil } from './wait-until';
