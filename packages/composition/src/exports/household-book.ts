import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { type BookTable, BookTables } from './book-table';
import type { ColumnWords } from './column-words';
import { ListColumns } from './list-columns';
import { selectionOf, withCall } from './selection';

const FILE = 'services/exports/books/household.json';

/** A sheet: what is asked for it, and the tables that stand on it. */
export interface BookSheet {
  readonly title: string;
  readonly operation: string;
  readonly tables: readonly Omit<BookTable, 'steps'>[];
}

/** A household as one workbook (一户一档). */
export interface HouseholdBook {
  readonly list: 'household';
  readonly title: string;
  readonly arguments: readonly string[];
  readonly day: readonly string[];
  readonly sheets: readonly BookSheet[];
}

/** The workbook of one household: on each sheet the tables that the words put there, with the columns that the rule gives their rows. */
export function householdBook(api: GraphQLSchema, words: ColumnWords): HouseholdBook | undefined {
  const household = api.getType('Household');
  const { book } = words;
  if (!book || !household) return undefined;
  const tables = new BookTables(household as GraphQLObjectType, new ListColumns(words), book);
  return {
    list: 'household',
    title: book.title,
    arguments: ['asOf', 'id'],
    day: ['asOf'],
    sheets: book.sheets.map(({ title, tables: paths }) => {
      const told = paths.map((path) => tables.at(path));
      return {
        title,
        operation: operationOf(told),
        tables: told.map(({ steps: _steps, ...table }) => table),
      };
    }),
  };
}

/** The workbook's file, by its path. */
export function bookFile(book: HouseholdBook): [string, string] {
  return [FILE, `${JSON.stringify(book, null, 2)}\n`];
}

const VARIABLES = { asOf: 'Date', year: 'Int!', purpose: 'String' } as const;

function operationOf(tables: readonly BookTable[]): string {
  const asked = selectionOf(
    tables.flatMap(({ steps, connection, path, columns }) => [
      ...columns.map((column) => calledBy(steps, withCall(column))),
      ...(connection ? [[...steps.slice(0, path.length - 2), 'pageInfo', 'hasNextPage']] : []),
    ]),
  );
  const used = Object.entries(VARIABLES).filter(([name]) => new RegExp(`\\$${name}\\b`).test(asked));
  const variables = ['$id: ID!', ...used.map(([name, type]) => `$${name}: ${type}`)];
  return `query ExportHousehold(${variables.join(', ')}) { household(id: $id) { ${asked} } }`;
}

// As far as a column goes the way of its table, its steps are called as the table calls them.
function calledBy(steps: readonly string[], column: readonly string[]): string[] {
  const differs = column.findIndex((step, at) => steps[at]?.replace(/\(.*/, '') !== step);
  const shared = differs < 0 ? column.length : differs;
  return [...steps.slice(0, shared), ...column.slice(shared)];
}
