export { type MatchedLedger, matchedLedger } from './matched-ledger';
export { awaitMatchingTurn, type MatchedTable, matchRows } from './matching';
export { CreateRegisterCopy1700000200000 } from './migrations/1700000200000-create-register-copy';
export { recodeRows } from './recode';
export { registerHandlers } from './register-handlers';
