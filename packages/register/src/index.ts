export { awaitCopyTurn } from './keep-copy';
export {
  loadedColumns,
  loadedTable,
  notLoadedTable,
  type PlacedBy,
  toldByHousehold,
  toldByPerson,
  waitingIndex,
} from './loaded-columns';
export { type MatchedLedger, matchedLedger } from './matched-ledger';
export { awaitMatchingTurn, type MatchedTable, matchRows } from './matching';
export type { Ending } from './merging/merged-table';
export { openRemarks, REMARKED, writeRemarks } from './merging/remarks';
export { registerMigrations } from './migrations/register-migrations';
export { inPresentCodes, recodeRows } from './recode';
export { refuseDisagreeing } from './refusing';
export { registerHandlers } from './register-handlers';
export { indexesOfWaiting } from './renewed-indexes';
export { appendOnly } from './statements/append-only';
export {
  ANSWER_COLUMNS,
  ANSWER_NAMES,
  type AnswerRow,
  answerAsOf,
  answerFromSurvey,
  insertAnswer,
  type NewAnswer,
  ownAnswer,
} from './statements/guarantee-answers';
export {
  ANSWER_KEYS,
  answerColumns,
  type Guarantee,
  guaranteeAnswer,
  guaranteeTable,
  TOLD_ANSWERS,
} from './statements/guarantee-table';
export {
  DEPARTMENT_ENTRY,
  recordStatement,
  type Stated,
  type StatementKind,
} from './statements/record-statement';
export { holdRegistered, type RegisteredHousehold } from './statements/registered-household';
export { type ToldTable, tellChanges, writeEvents } from './statements/tell-changes';
export { tellWithdrawn } from './statements/tell-withdrawn';
export { telling } from './statements/telling';
export { toldHits } from './statements/told-hits';
export { registerTables } from './tables';
export { matchingByChoice } from './waiting/matching-by-choice';
