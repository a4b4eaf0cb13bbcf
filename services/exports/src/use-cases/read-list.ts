import type { Caller } from '@dixian/access';
import type { ExportColumn, ExportList } from '../domain/export-list';
import type { ListArguments } from '../domain/list-arguments';
import { type AskGraph, askGraph, type GraphProblem } from './ask-graph';

/** A list as an export asks for it. */
export interface AskedList {
  readonly list: ExportList;
  readonly given: ListArguments;
  readonly purpose: string | null;
  readonly caller: Caller;
  /** Names the work in the graph's log. */
  readonly work: string;
}

export interface ListPage {
  readonly edges: readonly unknown[];
  /** Columns that are refused to the account. */
  readonly hidden: readonly ExportColumn[];
  readonly next: string | undefined;
}

/** The graph refuses the list, or its arguments; the sentence is for who asked. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused';

  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

const PAGE = 200;
// The looks that one request may take, and how many rows an edge has at most where each is several.
const LOOKS = 100;
const ROWS_AN_EDGE = 20;

/** Rows of a page: as many as the graph gives, with numbers in clear as many as it lets be looked at. */
export function pageSize({ list, purpose }: Pick<AskedList, 'list' | 'purpose'>): number {
  if (purpose === null) return PAGE;
  const looks = list.columns.filter((column) => column.arguments !== undefined).length;
  const ofEdge = looks * (list.each ? ROWS_AN_EDGE : 1);
  return looks === 0 ? PAGE : Math.max(1, Math.floor(LOOKS / ofEdge));
}

/** One page of a list, after that cursor. */
export async function readListPage(
  graph: AskGraph,
  asked: AskedList,
  { first, after, signal }: { first: number; after: string | undefined; signal?: AbortSignal },
): Promise<ListPage> {
  const { list, given, purpose, caller, work } = asked;
  const variables = { ...given, first, after: after ?? null, ...(purpose !== null && { purpose }) };
  const answer = await askGraph(graph, { caller, work }, { query: list.operation, variables }, signal);
  const connection = answered(list, answer.data) as Connection | null | undefined;
  const errors = answer.errors ?? [];
  const refused =
    errors.find((error) => error.extensions?.code !== 'FORBIDDEN') ?? (connection ? undefined : errors[0]);
  if (refused || !connection)
    throw new ListRefused(refused?.message ?? list.title, refused?.extensions?.code);
  const { hasNextPage, endCursor } = connection.pageInfo;
  return {
    edges: connection.edges,
    hidden: list.columns.filter(({ path }) =>
      errors.some((error) => isOf(error, path, list.below === undefined ? 2 : 3)),
    ),
    next: hasNextPage && endCursor !== null ? endCursor : undefined,
  };
}

/** How many rows the list has; undefined where it does not tell. */
export async function countList(graph: AskGraph, asked: AskedList): Promise<number | undefined> {
  const { list, given, caller, work } = asked;
  if (!list.counted) return undefined;
  const query = countOperation(list);
  const answer = await askGraph(
    graph,
    { caller, work },
    { query, variables: { ...given, first: 1, after: null } },
  );
  return (answered(list, answer.data) as { totalCount: number } | null | undefined)?.totalCount;
}

// What the list is of may be out of sight, which is an answer without the list.
function answered({ list, below }: ExportList, data: Record<string, unknown> | null | undefined): unknown {
  if (!below) return data?.[list];
  return (data?.[below] as Record<string, unknown> | null | undefined)?.[list];
}

interface Connection {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly unknown[];
}

// The registered operation with the count in place of the rows.
function countOperation({ operation, below }: ExportList): string {
  const [head = ''] = operation.split('{ pageInfo');
  return `${head.replace(', $purpose: String', '')}{ totalCount } }${below ? ' }' : ''}`;
}

/** Whether an error is a column's: it stands at `list, edges, 3, node, household, 0, name`, a column at `node, household, name` or above. */
export function isOf({ path = [] }: GraphProblem, column: readonly string[], before: number): boolean {
  const steps = path.slice(before).filter((step): step is string => typeof step === 'string');
  const names = column.filter((step) => !step.startsWith('on ')).map((step) => step.replace(/\[\w+\]$/, ''));
  return steps.length > 0 && steps.every((step, at) => names[at] === step);
}
