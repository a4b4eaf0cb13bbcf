import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type KeysetList,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsById,
} from '@dixian/service';
import { employmentFile, fileEntry } from './tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'divisionCode',
  'openedOn',
  'closedOn',
  'closedBecause',
] as const;

/** Columns of a file as it is read. */
export const FILE_COLUMNS = employmentFile.select(NAMES);

/** Files as acts take them. */
export const files = heldRows(employmentFile, NAMES);

/** A file as it is read. */
export type FileRow = RowOf<typeof employmentFile, (typeof NAMES)[number]>;

const ENTRY_NAMES = ['id', 'fileId', 'note', 'occurredOn'] as const;
export const ENTRY_COLUMNS = fileEntry.select(ENTRY_NAMES);

/** What was done, as it stands in a file. */
export type EntryRow = RowOf<typeof fileEntry, (typeof ENTRY_NAMES)[number]>;

const ORDERS = {
  OPENED_ON: [{ expression: 'opened_on', type: 'date' }],
  DIVISION: [{ expression: 'division_code', type: 'text' }],
} satisfies Orders;

/** Files in every order they may be asked in. */
export function fileList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'employment-files',
    columns: FILE_COLUMNS,
    from: 'employment_file',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'OPENED_ON', direction: 'DESC' },
    conditions,
  };
}

/** Entries of a file, the newest first. */
export const entryList: KeysetList = {
  name: 'file-entries',
  columns: ENTRY_COLUMNS,
  from: 'file_entry',
  key: [
    { expression: 'occurred_on', type: 'date' },
    { expression: 'id', type: 'uuid' },
  ],
  descending: true,
  conditions: (add) => add,
};

/** A file by id, for a request. */
export function fileById(context: RequestContext, id: string): Promise<FileRow | undefined> {
  return rowsById<FileRow>(context, 'employment_file', FILE_COLUMNS).load(id);
}

/** The file of a person: the open one, else the newest. */
export function fileOfPerson(context: RequestContext, personId: string): Promise<FileRow | undefined> {
  const sql = `SELECT DISTINCT ON (person_id) person_id AS "rowKey", ${FILE_COLUMNS} FROM employment_file
    WHERE person_id = ANY($1::uuid[]) ORDER BY person_id, closed_on DESC NULLS FIRST, id DESC`;
  return rowPerKey<FileRow>(context, 'files-of-persons', sql).load(personId);
}
