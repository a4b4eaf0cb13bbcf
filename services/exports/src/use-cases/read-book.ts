import type { Caller } from '@dixian/access';
import type { ExportColumn } from '../domain/export-list';
import { type BookSheet, rowsOfTable, type TableRows } from '../domain/household-book';
import { dayOf, type ListArguments } from '../domain/list-arguments';
import { type AskGraph, askGraph, missingFrom } from './ask-graph';
import { isOf, ListRefused } from './read-list';

/** A household as its workbook asks for it: its id and the day. */
export interface AskedBook {
  readonly given: ListArguments;
  readonly purpose: string | null;
  readonly caller: Caller;
  /** Names the work in the graph's log. */
  readonly work: string;
}

/** A sheet as it was answered: of each table its rows, and the columns that are refused to the account. */
export interface ReadSheet {
  readonly sheet: BookSheet;
  readonly tables: readonly TableRows[];
  readonly hidden: readonly ExportColumn[];
  /** What is said of departments that did not answer, whose part is missing. */
  readonly missing: readonly string[];
}

/** By which code it is told that the household is not there, or not for the account. */
export const NO_HOUSEHOLD = 'NO_HOUSEHOLD';

/** Asks what stands on a sheet. */
export async function readSheet(
  graph: AskGraph,
  asked: AskedBook,
  sheet: BookSheet,
  signal?: AbortSignal,
): Promise<ReadSheet> {
  const { household, refused, missing } = await askHousehold(graph, asked, sheet.operation, signal);
  return {
    sheet,
    tables: sheet.tables.map((table) => rowsOfTable(table, household)),
    hidden: sheet.tables.flatMap(({ columns }) =>
      columns.filter(({ path }) => refused.some((error) => isOf(error, path, 1))),
    ),
    missing,
  };
}

/** Asks an operation of the household; what is refused of it is null, and so is what is missing where parts are taken. */
export async function askHousehold(
  graph: AskGraph,
  { given, purpose, caller, work }: AskedBook,
  query: string,
  signal?: AbortSignal,
) {
  const year = Number(dayOf({ day: ['asOf'] }, given)?.slice(0, 4));
  const variables = { ...given, year, ...(purpose !== null && { purpose }) };
  const answer = await askGraph(graph, { caller, work }, { query, variables }, signal);
  const missing = missingFrom(answer);
  const refused = (answer.errors ?? []).filter((error) => !missing.includes(error));
  const wrong = refused.find(({ extensions }) => extensions?.code !== 'FORBIDDEN');
  if (wrong) throw new ListRefused(wrong.message, wrong.extensions?.code);
  const household = answer.data?.household;
  if (!household) throw new ListRefused(NOT_THERE, NO_HOUSEHOLD);
  return { household, refused, missing: [...new Set(missing.map(({ message }) => message))] };
}

const NOT_THERE = '没有这户，或不在您的辖区。There is no such household, or it is not in your division.';
