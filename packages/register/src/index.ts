export { type MatchedLedger, matchedLedger } from './matched-ledger';
export { awaitMatchingTurn, type MatchedTable, matchRows } from './matching';
export { CreateRegisterCopy1700000200000 } from './migrations/1700000200000-create-register-copy';
export { recodeRows } from './recode';
export { registerHandlers } from './register-handlers';
export { appendOnly } from './statements/append-only';
export {
  ANSWER_COLUMNS,
  type AnswerRow,
  answerAsOf,
  answerFromSurvey,
  insertAnswer,
} from './statements/guarantee-answers';
export { type Guarantee, guaranteeTable, TOLD_ANSWERS } from './statements/guarantee-table';
export {
  DEPARTMENT_ENTRY,
  recordStatement,
  type Stated,
  type StatementKind,
} from './statements/record-statement';
export { holdRegistered, type RegisteredHousehold } from './statements/registered-household';
export { type ToldTable, tellChanges } from './statements/tell-changes';
export { telling, tellingNoMore } from './statements/telling';
export { tellAll, tellUntoldRows } from './statements/telling-untold';
