export { certificate } from './columns/certificate';
export { code } from './columns/code';
export { type CellParser, type CellReport, type Column, columnOf } from './columns/column';
export { date } from './columns/date';
export { type DayOrMonth, dayOrMonth } from './columns/day-or-month';
export { householdCode } from './columns/household-code';
export { integer } from './columns/integer';
export { listed, severalListed } from './columns/listed';
export { month } from './columns/month';
export { percent } from './columns/percent';
export { phone } from './columns/phone';
export { text } from './columns/text';
export { yesNo } from './columns/yes-no';
export { yuan } from './columns/yuan';
export {
  type AnyLedgerDefinition,
  defineLedger,
  type LedgerContext,
  type LedgerDefinition,
  type LedgerRow,
  type LedgerValues,
} from './definition';
export { detectLedger } from './detect-ledger';
export { DEFAULT_LIMITS, type LedgerLimits } from './limits';
export {
  type Bilingual,
  LEDGER_MESSAGES,
  ledgerMessage,
  type RowProblemCode,
  type UnreadableCode,
} from './messages';
export { ledgerProblem, type Problem, type Severity } from './problem';
export { type LedgerBatch, type LedgerProgress, type ReadOptions, readLedger } from './read-ledger';
export type { LedgerSource } from './source';
export { LedgerUnreadable } from './unreadable';
