export type { CellKind, OpenedSheets, Sheet, SheetRow } from './cell';
export { cellAsText } from './cell-as-text';
export { certificate } from './columns/certificate';
export { code } from './columns/code';
export { type CellParser, type CellReport, type Column, columnOf } from './columns/column';
export { date } from './columns/date';
export { type DayOrMonth, dayOrMonth } from './columns/day-or-month';
export { householdCode } from './columns/household-code';
export { integer } from './columns/integer';
export { listed, listedOrUnknown, severalListed } from './columns/listed';
export { month } from './columns/month';
export { name } from './columns/name';
export { percent } from './columns/percent';
export { phone } from './columns/phone';
export { quantity } from './columns/quantity';
export { type DateRange, range } from './columns/range';
export { text } from './columns/text';
export { yesNo } from './columns/yes-no';
export { yuan } from './columns/yuan';
export {
  type AnyLedgerDefinition,
  defineLedger,
  type LedgerContext,
  type LedgerDeclaration,
  type LedgerDefinition,
  type LedgerRow,
  type LedgerValues,
} from './definition';
export type { Detected } from './detect-in';
export { detectLayout, detectLedger } from './detect-ledger';
export { layoutDefinition } from './layout-definition';
export type { ColumnType, Layout, LayoutColumn, Layouts } from './layouts/layout';
export { LayoutRefused } from './layouts/layout-refused';
export { layoutOf, layouts, layoutsIn } from './layouts/layouts';
export { type ListedLedger, ledgerList } from './layouts/ledger-list';
export { loadLayouts } from './layouts/load-layouts';
export { DEFAULT_LIMITS, type LedgerLimits } from './limits';
export {
  type Bilingual,
  LEDGER_MESSAGES,
  ledgerMessage,
  type RowProblemCode,
  type UnreadableCode,
} from './messages';
export { namesNobody } from './names-nobody';
export { openSheets } from './open-sheets';
export { ledgerProblem, type Problem, type Severity } from './problem';
export { type LedgerBatch, type LedgerProgress, type ReadOptions, readLedger } from './read-ledger';
export type {
  ColumnReading,
  LedgerReading,
  ReadingAnswers,
  ReadingQuestion,
  ReadingRemark,
  SheetReading,
  SpeaksFor,
  TotalsCheck,
  UnknownColumn,
} from './reading/ledger-reading';
export { otherLedger } from './sheet/find-sheets';
export type { LedgerSource } from './source';
export { EXAMPLE } from './template/example-cell';
export { type LedgerTemplate, ledgerTemplate, type TemplateColumn } from './template/ledger-template';
export { LedgerUnreadable } from './unreadable';
