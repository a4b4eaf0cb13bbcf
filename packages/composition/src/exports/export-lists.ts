import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { ColumnWords } from './column-words';
import { officialTerm } from './heading';
import { type ExportColumn, ListColumns } from './list-columns';
import { listOperation, OTHER_WAY } from './list-operation';

/** Where the registered operations of the exporter lie. */
const EXPORT_LISTS = 'services/exports/lists';

/** A list as the exporter writes it: the operation that it runs page by page, and the columns. */
export interface ExportList {
  readonly list: string;
  /** The root that gives the thing by its id of which it is a list; left out where it is a root itself. */
  readonly below?: string;
  readonly title: string;
  /** Names of the list's arguments but those of paging. */
  readonly arguments: readonly string[];
  /** Where it takes the day it is of, so that a long export is of one day. */
  readonly day?: readonly string[];
  /** Whether it tells how many rows there are. */
  readonly counted: boolean;
  readonly operation: string;
  readonly columns: readonly ExportColumn[];
}

/** Every list of the graph with its columns. */
export function exportLists(api: GraphQLSchema, words: ColumnWords): ExportList[] {
  const columns = new ListColumns(words);
  return Object.values(api.getQueryType()?.getFields() ?? {}).flatMap((root): ExportList[] => {
    const own = listOf(root, undefined, { api, words, columns });
    return own ? [own] : listsBelow(root, { api, words, columns });
  });
}

interface Tools {
  readonly api: GraphQLSchema;
  readonly words: ColumnWords;
  readonly columns: ListColumns;
}

function listsBelow(root: GraphQLField<unknown, unknown>, tools: Tools): ExportList[] {
  const thing = getNamedType(root.type);
  if (!tools.words.below.includes(root.name) || !isObjectType(thing)) return [];
  return Object.values(thing.getFields()).flatMap((field) => listOf(field, root, tools) ?? []);
}

function listOf(
  field: GraphQLField<unknown, unknown>,
  below: GraphQLField<unknown, unknown> | undefined,
  { api, words, columns }: Tools,
): ExportList | undefined {
  const connection = connectionOf(field);
  const edge = getNamedType(connection?.getFields().edges?.type);
  if (!connection || !isObjectType(edge)) return undefined;
  const found = columnsOf(edge, columns, api);
  const day = dayArgument(field);
  return {
    list: field.name,
    ...(below && { below: below.name }),
    title: words.titles[field.name] ?? officialTerm(field.description) ?? field.name,
    arguments: [...(below?.args ?? []), ...field.args]
      .map(({ name }) => name)
      .filter((name) => !PAGING.includes(name)),
    ...(day && { day }),
    counted: 'totalCount' in connection.getFields(),
    operation: listOperation(field, found, below),
    columns: found,
  };
}

const PAGING = ['first', 'after', ...OTHER_WAY];

/** The files of the lists by their path. */
export function exportFiles(lists: readonly ExportList[]): [string, string][] {
  return lists.map((list) => [`${EXPORT_LISTS}/${list.list}.json`, `${JSON.stringify(list, null, 2)}\n`]);
}

function connectionOf(root: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const connection = getNamedType(root.type);
  return isObjectType(connection) && connection.name.endsWith('Connection') ? connection : undefined;
}

// Where the list takes the day it is of: by itself, or in its filter.
function dayArgument(root: GraphQLField<unknown, unknown>): string[] | undefined {
  for (const { name, type } of root.args) {
    if (name === 'asOf') return [name];
    const inner = getNamedType(type);
    if (isInputObjectType(inner) && 'asOf' in inner.getFields()) return [name, 'asOf'];
  }
  return undefined;
}

function columnsOf(edge: GraphQLObjectType, columns: ListColumns, api: GraphQLSchema): ExportColumn[] {
  const node = getNamedType(edge.getFields().node?.type);
  const types = isUnionType(node) ? [...api.getPossibleTypes(node)] : isObjectType(node) ? [node] : [];
  const ofNodes = types.flatMap((type) =>
    columns.of(type, isUnionType(node) ? ['node', `on ${type.name}`] : ['node']),
  );
  const ofEdge = columns.of(edge, []);
  return together([...ofNodes, ...ofEdge]);
}

/** What is called alike is one column: what the row itself says (a ledger's own 户编号) goes before what it leads to. */
export function together(columns: readonly ExportColumn[]): ExportColumn[] {
  const kept = new Map<string, ExportColumn>();
  for (const column of columns) {
    const other = kept.get(column.heading);
    if (!other || column.path.length < other.path.length) kept.set(column.heading, column);
  }
  return [...kept.values()];
}
