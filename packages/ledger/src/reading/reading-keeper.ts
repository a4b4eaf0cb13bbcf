import type { PlainDate } from '@dixian/calendar';
import type { AnyLedgerDefinition } from '../definition';
import { filled } from '../messages';
import { READING_QUESTIONS, READING_REMARKS } from '../reading-messages';
import type { FoundSheets } from '../sheet/find-sheets';
import type { SheetPlan } from '../sheet/sheet-plan';
import type { Totals } from '../sheet/totals';
import type {
  LedgerReading,
  ReadingQuestion,
  ReadingRemark,
  SheetReading,
  SpeaksFor,
} from './ledger-reading';

type Details = Readonly<Record<string, string | number>>;

/** Keeps what a reading understands of a file while it goes on. */
export class ReadingKeeper {
  private readonly sheets: SheetReading[];
  private readonly remarks: ReadingRemark[] = [];
  readonly questions: ReadingQuestion[] = [];
  private maskedNames = 0;
  private memberRows = 0;
  private rows = 0;
  private rejected = 0;

  constructor(
    private readonly definition: AnyLedgerDefinition,
    private readonly speaksFor: SpeaksFor,
    { leftOut }: FoundSheets,
  ) {
    this.sheets = leftOut.map(({ name, state }) => ({
      name,
      state,
      headerRows: [],
      columns: [],
      unknown: [],
      rows: 0,
      skipped: { totals: 0, notes: 0, headers: 0 },
      memberRows: 0,
      totals: [],
    }));
    const unread = leftOut.filter(({ state }) => state === 'NO_HEADER' || state === 'NOT_CHOSEN');
    if (unread.length > 0)
      this.remark('SHEETS_LEFT_OUT', { sheets: unread.map(({ name }) => name).join('、') });
  }

  /** Asks what only a person can know. */
  ask(
    question: Omit<ReadingQuestion, 'message'>,
    sentence: keyof typeof READING_QUESTIONS,
    details: Details,
  ): void {
    if (this.questions.some(({ kind, field }) => kind === question.kind && field === question.field)) return;
    this.questions.push({ ...question, message: filled(READING_QUESTIONS[sentence], details) });
  }

  /** Notes a sheet that was read to its end. */
  sheetRead(plan: SheetPlan, totals: Totals): void {
    const checks = totals.checks();
    const { rows, skipped, memberRows, rejected, maskedNames } = plan.kept;
    this.sheets.push({ ...plan.shown, state: 'READ', rows, skipped, memberRows, totals: checks });
    this.rows += rows;
    this.rejected += rejected;
    this.maskedNames += maskedNames;
    this.memberRows += memberRows;
    for (const { row, column, printed, summed, agrees } of checks) {
      if (!agrees) this.remark('TOTALS_DIFFER', { row, column, printed, summed });
    }
    const unknown = plan.shown.unknown.filter(({ holds, isIgnored }) => holds !== 'OTHER' && !isIgnored);
    if (this.definition.hasLayout && unknown.length > 0) {
      this.remark('UNKNOWN_COLUMNS', { columns: unknown.map(({ heading }) => heading).join('、') });
    }
    this.judgeColumns(plan);
  }

  private judgeColumns({ columns, kept }: SheetPlan): void {
    for (const { key, header, column, layout, watch } of columns) {
      if (column.type === 'percent' && kept.shares.has(header)) {
        this.ask({ kind: 'UNIT', field: key, column: header, choices: ['%', '1'] }, 'SHARE', {
          column: header,
        });
      } else if (watch?.hasSeen) {
        const unit = watch.likelyUnit();
        const [low, high] = watch.range;
        if (unit === undefined) {
          this.remark('OUT_OF_RANGE', { column: header, low, high, unit: layout?.unit ?? '' });
        } else {
          const choices = [unit, layout?.unit ?? '元'];
          this.ask({ kind: 'UNIT', field: key, column: header, choices }, 'UNIT', { column: header, unit });
        }
      }
    }
  }

  private remark(code: keyof typeof READING_REMARKS, details: Details = {}): void {
    const message = filled(READING_REMARKS[code], details);
    if (!this.remarks.some((remark) => remark.message.zh === message.zh))
      this.remarks.push({ code, message });
  }

  /** What is to be said once all is read. */
  finish(): void {
    if (this.rows > 0 && this.rejected === this.rows) this.remark('ALL_REFUSED');
    if (this.memberRows > 0) this.remark('COUNTED_ONCE', { count: this.memberRows });
  }

  /** Records and rows turned away so far. */
  get hasRows(): boolean {
    return this.rows > 0;
  }

  /** The reading as far as it is known. */
  reading(): LedgerReading {
    return {
      ledger: this.definition.id,
      sheets: [...this.sheets],
      speaksFor: this.speaksFor,
      maskedNames: this.maskedNames,
      questions: [...this.questions],
      remarks: [...this.remarks],
    };
  }
}

/** The day of export of a file: what its first sheet says that says one. */
export function exportDayOf({ fitting }: FoundSheets): PlainDate | undefined {
  return fitting.find(({ facts }) => facts.exportedOn !== undefined)?.facts.exportedOn;
}
