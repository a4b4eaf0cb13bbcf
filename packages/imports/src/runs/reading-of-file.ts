import type { LedgerReading, ReadingAnswers, ReadingQuestion, SheetReading } from '@dixian/ledger';
import type { KeptQuestion, KeptReading } from './kept-reading';
import type { RunChoices } from './run-choices';

const WHY_NOT: Readonly<Record<Exclude<SheetReading['state'], 'READ'>, { zh: string; en: string }>> = {
  HIDDEN: { zh: '工作表已隐藏', en: 'The sheet is hidden' },
  EMPTY: { zh: '工作表没有内容', en: 'The sheet is empty' },
  NO_HEADER: { zh: '没有找到这张台账的表头', en: 'No header of this ledger was found' },
  NOT_CHOSEN: { zh: '没有选择这张工作表', en: 'The sheet was not chosen' },
};

/** What was understood of a file as it is kept with its run, questions that were answered among it. */
export function readingOfFile(reading: LedgerReading, { answers }: RunChoices): KeptReading {
  const { day, from } = reading.speaksFor;
  const open = reading.questions.map((question) => questionOf(question, null));
  const given = answers
    .filter(({ question }) => !open.some(({ id }) => id === question))
    .map(({ question, answer }) => answered(question, answer));
  return {
    sheets: reading.sheets.map(sheetOf),
    speaksFor: day ?? null,
    speaksAssumed: from === 'ASSUMED',
    questions: [...open, ...given],
    remarks: reading.remarks.map(({ code, message }) => ({ code, message })),
  };
}

/** Answers and mapping as the reader takes them; what the office said before holds unless it says otherwise now. */
export function answersForReader(
  { answers, mapping, sheets }: RunChoices,
  remembered: Readonly<Record<string, string | null>>,
  division: string,
): ReadingAnswers {
  const units: Record<string, string> = {};
  const chosen = [...sheets];
  let year: number | undefined;
  for (const { question, answer } of answers) {
    const [kind, field = ''] = question.split(':');
    if (kind === 'UNIT') units[field] = answer;
    else if (kind === 'YEAR') year = Number(answer);
    else if (kind === 'SHEETS') chosen.push(answer);
  }
  const now = Object.fromEntries(mapping.map(({ heading, field }) => [heading, field]));
  return {
    ...(division.length >= 6 && { county: division.slice(0, 6) }),
    mapping: { ...remembered, ...now },
    ...(chosen.length > 0 && { sheets: chosen }),
    units,
    ...(year !== undefined && Number.isInteger(year) && { year }),
  };
}

/** How many rows were skipped because they are no records. */
export function skippedRows({ sheets }: KeptReading): number {
  return sheets.reduce((sum, { skippedRows: skipped }) => sum + skipped, 0);
}

function sheetOf({ name, state, headerRows, columns, unknown, skipped, totals }: SheetReading) {
  const read = columns.map(({ index, heading, field, unit, by }) => ({
    index,
    heading,
    field,
    source: by,
    unit: unit ?? null,
    content: null,
  }));
  const left = unknown.map(({ index, heading, holds }) => ({
    index,
    heading,
    field: null,
    source: null,
    unit: null,
    content: holds,
  }));
  return {
    name,
    read: state === 'READ',
    reason: state === 'READ' ? null : WHY_NOT[state],
    headerRows: [...headerRows],
    columns: [...read, ...left].sort((a, b) => a.index - b.index),
    skippedRows: skipped.totals + skipped.notes + skipped.headers,
    totals: totals.map(({ column, ...total }) => ({ heading: column, ...total })),
  };
}

function questionOf(
  { kind, field, column, choices, message }: ReadingQuestion,
  answer: string | null,
): KeptQuestion {
  return {
    id: field === '' || kind !== 'UNIT' ? kind : `${kind}:${field}`,
    sheet: null,
    column: column === '' ? null : column,
    text: message,
    options: choices.map((value) => ({ value, text: { zh: value, en: value } })),
    answer,
  };
}

// What was asked is known to who answered; of a file that is read again only the answer is left.
function answered(id: string, answer: string): KeptQuestion {
  const [kind] = id.split(':');
  const text =
    kind === 'UNIT'
      ? { zh: '金额单位', en: 'Unit of the amounts' }
      : kind === 'YEAR'
        ? { zh: '年度', en: 'Year' }
        : { zh: '工作表', en: 'Sheet' };
  return { id, sheet: null, column: null, text, options: [], answer };
}
