import type { Sheet, SheetRow } from '../cell';
import type { AnyLedgerDefinition } from '../definition';
import type { Layout } from '../layouts/layout';
import { layouts } from '../layouts/layouts';
import type { ColumnReading, ReadingAnswers, UnknownColumn } from '../reading/ledger-reading';
import { cellUnit, disagreeing } from '../units/cell-unit';
import { titleSaysPercent, titleUnits } from '../units/title-units';
import { type Unit, unitOf } from '../units/unit';
import { LedgerUnreadable } from '../unreadable';
import type { HeaderMatch, Placed } from './header';
import type { HeadingCell } from './heading-cells';
import { HouseholdMembers } from './household-members';
import type { PlacedColumn } from './placed-column';
import { RangeWatch } from './range-watch';
import { RowReport } from './row-report';
import { RowSorter } from './row-sorter';
import type { SheetPlan } from './sheet-plan';
import type { TitleFacts } from './title-facts';
import { titleValue } from './title-values';

const MONEY_HEADING = /金额|资金|补贴|补助|款|费|收入|支出|工资|元$/;
const DATE_HEADING = /日期|时间|年月|日$|月份/;
const MERGE_SIGNS = [
  'seq',
  'village',
  'headName',
  'householdCode',
  'headCertificateNumber',
  'coveredPersons',
];
const PERCENT: Unit = { text: '%', places: undefined, period: undefined };

interface PlanOptions {
  definition: AnyLedgerDefinition;
  layout: Layout | undefined;
  answers: ReadingAnswers;
  year: number | undefined;
}

/** Settles how a sheet with this header is read. Throws UNITS_DISAGREE where its units contradict each other. */
export function planSheet(
  sheet: Sheet,
  match: HeaderMatch,
  titleRows: readonly SheetRow[],
  facts: TitleFacts,
  options: PlanOptions,
): SheetPlan {
  const { definition, layout } = options;
  const columns = match.placed.flatMap((placed) => placedColumn(placed, titleRows, options));
  const constants = constantsOf(columns, facts, options);
  const indexOf = (field: string) => match.placed.find(({ column }) => column.field === field)?.cell.index;
  const indexes = (fields: readonly string[]) =>
    fields.map(indexOf).filter((index): index is number => index !== undefined);
  const memberCount = layout?.memberCount;
  return {
    sheet,
    match,
    facts,
    columns,
    constants,
    zeros: zerosOf(definition, layout),
    oneOf: (layout?.oneOf ?? [])
      .map((fields) => fields.filter((field) => field in definition.columns))
      .filter((fields) => fields.length > 0)
      .map((fields) => ({ fields, columns: headersOf(fields, match) })),
    countedOnce: indexes(layout?.countedOnce ?? []),
    mergeSigns:
      layout === undefined
        ? columns.filter(({ required }) => required).map(({ index }) => index)
        : indexes(MERGE_SIGNS),
    members: new HouseholdMembers(
      layout,
      indexes(['memberName', 'memberCertificateNumber', 'personName']),
      memberCount !== undefined && indexOf(memberCount) === undefined,
    ),
    sorter: sorterOf(columns, match),
    kept: {
      rows: 0,
      rejected: 0,
      memberRows: 0,
      maskedNames: 0,
      shares: new Set(),
      skipped: { totals: 0, notes: 0, headers: 0 },
    },
    shown: {
      name: sheet.name,
      headerRows: match.rows,
      columns: match.placed.map((placed) => columnReading(placed, columns)),
      unknown: [
        ...match.unknown.map((cell) => unknownColumn(cell, false)),
        ...match.ignored.map((cell) => unknownColumn(cell, true)),
      ],
    },
  };
}

function headersOf(fields: readonly string[], { placed }: HeaderMatch): string[] {
  const present = placed.filter(({ column }) => fields.includes(column.field));
  return present.map(({ cell }) => cell.printed);
}

function placedColumn(
  { column: { field, layout, required }, cell, isOpposite }: Placed,
  titleRows: readonly SheetRow[],
  { definition, answers }: PlanOptions,
): PlacedColumn[] {
  const column = definition.columns[field];
  if (column === undefined) return [];
  const confirmed = answers.units?.[field];
  const isMoney = column.type === 'money';
  const stated = confirmed === undefined ? statedUnit(cell, titleRows, column.type) : statedBy(confirmed);
  const unit =
    layout === undefined && stated === undefined ? undefined : unitOfCells(layout, stated, column.type);
  const watched = layout?.plausible !== undefined && confirmed === undefined;
  return [
    {
      key: field,
      column,
      layout,
      header: cell.printed,
      index: cell.index,
      required: layout === undefined ? column.required : required || (column.required && !layout.blankIsZero),
      isOpposite,
      unit,
      watch:
        watched && layout !== undefined && (isMoney || column.type === 'percent')
          ? new RangeWatch(layout, stated)
          : undefined,
    },
  ];
}

function unitOfCells(
  layout: PlacedColumn['layout'],
  stated: Unit | undefined,
  type: string,
): PlacedColumn['unit'] {
  if (stated === undefined) return undefined;
  if (layout !== undefined && type === 'money') return cellUnit(layout, stated);
  const places = type === 'money' ? (stated.places ?? 0) : 0;
  return { stated, places, times: 1n, over: 1n, isPlain: places === 0 };
}

function statedBy(text: string): Unit {
  return unitOf(text) ?? { ...PERCENT, text };
}

function statedUnit(cell: HeadingCell, titleRows: readonly SheetRow[], type: string): Unit | undefined {
  if (type === 'percent') return cell.unit ?? (titleSaysPercent(titleRows) ? PERCENT : undefined);
  if (type !== 'money') return undefined;
  const ofTitle = titleUnits(titleRows);
  const ofHeading = cell.unit?.places === undefined ? undefined : cell.unit;
  const [first, second] = disagreeing(ofHeading, ofTitle);
  if (first !== undefined && second !== undefined) {
    throw new LedgerUnreadable('UNITS_DISAGREE', {
      column: cell.printed,
      first: first.text,
      second: second.text,
    });
  }
  return ofHeading ?? ofTitle[0];
}

function constantsOf(
  columns: readonly PlacedColumn[],
  facts: TitleFacts,
  { definition, layout, year }: PlanOptions,
): Map<string, unknown> {
  const constants = new Map<string, unknown>();
  for (const [field, column] of Object.entries(definition.columns)) {
    const stated = layout?.columns.get(field);
    if (stated?.fromTitle !== true) continue;
    const text = titleValue(stated, facts, year);
    if (text === undefined) continue;
    const report = new RowReport(facts.exportedOn);
    report.layout = stated;
    const value = column.parse(text, 'text', report);
    if (value !== undefined && !report.rejected) constants.set(field, value);
  }
  const lacking = [...(layout?.columns.values() ?? [])].filter(
    ({ field, fromTitle, required }) =>
      fromTitle &&
      required &&
      field in definition.columns &&
      !constants.has(field) &&
      !columns.some(({ key }) => key === field),
  );
  if (lacking.length > 0) {
    throw new LedgerUnreadable('MISSING_COLUMNS', {
      columns: lacking.map(({ headings }) => headings[0]).join('、'),
    });
  }
  return constants;
}

function zerosOf(definition: AnyLedgerDefinition, layout: Layout | undefined): Map<string, unknown> {
  const zeros = new Map<string, unknown>();
  for (const [field, { type }] of Object.entries(definition.columns)) {
    if (layout?.columns.get(field)?.blankIsZero === true) zeros.set(field, type === 'money' ? 0n : 0);
  }
  return zeros;
}

function sorterOf(columns: readonly PlacedColumn[], match: HeaderMatch): RowSorter {
  const cells = [...match.placed.map(({ cell }) => cell), ...match.unknown, ...match.ignored];
  const names = columns.filter(({ column }) => column.type === 'name').map(({ index }) => index);
  return new RowSorter(layouts(), {
    kept: columns.map(({ index }) => index),
    names: new Set(names),
    headings: new Map(
      cells.map(({ index, printed, names: called }) => [index, [printed, ...printed.split('/'), ...called]]),
    ),
  });
}

function columnReading({ column, cell, by }: Placed, columns: readonly PlacedColumn[]): ColumnReading {
  const kept = columns.find(({ key }) => key === column.field);
  return {
    index: cell.index,
    heading: cell.printed,
    field: column.field,
    unit:
      (kept?.unit?.stated ?? cell.unit)?.text ??
      (kept?.column.type === 'money' ? column.layout?.unit : undefined),
    by,
    isKept: kept !== undefined,
  };
}

function unknownColumn(cell: HeadingCell, isIgnored: boolean): UnknownColumn {
  const isMoney = cell.unit?.places !== undefined || MONEY_HEADING.test(cell.names.at(-1) ?? '');
  const holds = isMoney ? 'MONEY' : DATE_HEADING.test(cell.printed) ? 'DATES' : 'OTHER';
  return { index: cell.index, heading: cell.printed, holds, isIgnored };
}
