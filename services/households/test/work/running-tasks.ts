import { type Cases, COUNTY, TOWNSHIP, VILLAGE } from '../cases/running-case';

export const ACCOUNTS = { village: VILLAGE, township: TOWNSHIP, county: COUNTY };

/** A task as tests ask for it. */
export interface TaskSeen {
  kind: string;
  name: string;
  level: string;
  openedOn: string;
  dueOn: string | null;
  closedOn: string | null;
  status: string;
  household: { code: string };
  lead: { id: string } | null;
  case: { id: string } | null;
  waitsFor: { code: string; name: string } | null;
  clauses: { id: string }[];
}

const FIELDS = `kind name level openedOn dueOn closedOn household { code } lead { id } case { id }
  waitsFor { code name } clauses { id }`;

/** Tasks, or the caller's own, as that account sees them, with how many there are. */
export async function tasksOf(
  { households }: Pick<Cases, 'households'>,
  account: string,
  filter: object = {},
  { field = 'tasks', first = 200 }: { field?: 'tasks' | 'myTasks'; first?: number } = {},
): Promise<{ tasks: TaskSeen[]; totalCount: number }> {
  const { data, errors } = await households.ask<
    Record<string, { totalCount: number; edges: { status: string; node: Omit<TaskSeen, 'status'> }[] }>
  >(
    account,
    `query ($filter: TaskFilter, $first: Int) { ${field}(filter: $filter, first: $first) {
       totalCount edges { status node { ${FIELDS} } } } }`,
    { filter, first },
  );
  expect(errors).toBeUndefined();
  const found = data[field];
  const tasks = found?.edges.map(({ node, status }) => ({ ...node, status })) ?? [];
  return { totalCount: found?.totalCount ?? -1, tasks };
}

/** A task in few words, as expectations write it. */
export function short({ kind, name, dueOn, status }: TaskSeen): string {
  return [kind, name, dueOn ?? '-', status].join(' ');
}
