import { type GraphQLSchema, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import type { LackingList, WayOfWork } from '../accepted';
import type { Finding } from '../finding';
import { type RootList, rootLists } from './root-lists';

const FILE = 'schemas/lists-of-work.yaml';

/** What each way is called in filters and arguments, all of one of these together; of DUE_DAY it is a field of the order. */
const CALLED: Readonly<Record<WayOfWork, readonly (readonly string[])[]>> = {
  HOUSEHOLD: [['household']],
  DUE_RANGE: [
    ['dueFrom', 'dueTo'],
    ['untilFrom', 'untilTo'],
  ],
  KIND: [['kind'], ['kinds'], ['rule'], ['source'], ['leadType'], ['family']],
  UNIT: [['unit']],
  STANDING: [['open'], ['overdue'], ['late'], ['state'], ['states'], ['status']],
  DUE_DAY: [['DUE_ON'], ['PLANNED_UNTIL']],
};
const WAYS = Object.keys(CALLED) as WayOfWork[];

/** What tells that a list is one of work: its rows have a day that they are due by, or can be open or late. */
const DUE = ['dueOn', 'deadline'];
const WAITING = ['dueFrom', 'overdue', 'late', 'open'];

/**
 * A list that offices work from is narrowed and sorted like every other: by household, due range, kind, unit, and what is open or
 * late, in the order of the due day. It is one if a task can be about its rows, if they show a last day, or if it tells open
 * from done. What has no such thing stands in `schemas/lists-of-work.yaml` with its reason.
 */
export function listsOfWork(api: GraphQLSchema, lacking: readonly LackingList[]): Finding[] {
  const subjects = subjectsOfTasks(api);
  const missing = new Map(
    rootLists(api)
      .filter((list) => isOfWork(list, subjects))
      .map((list) => [list.name, missingWays(list)]),
  );
  const excused = new Map(lacking.map(({ list, lacks }) => [list, lacks]));
  const found = [...missing].flatMap(([list, ways]) => {
    const left = ways.filter((way) => !excused.get(list)?.includes(way));
    return left.length === 0 ? [] : { rule: 'lists-of-work', at: `Query.${list}`, message: lacks(left) };
  });
  const unused = [...excused].flatMap(([list, ways]) => {
    const had = ways.filter((way) => !missing.get(list)?.includes(way));
    const message = `${list} is no list of work that lacks ${had.join(', ')}; remove that from its entry`;
    return had.length === 0 ? [] : { rule: 'list-of-work-unused', at: FILE, message };
  });
  return [...found, ...unused];
}

const lacks = (ways: readonly WayOfWork[]) =>
  `is a list of work, but nothing in it is called ${ways.map(spelt).join(', ')}; say why in ${FILE} if it has no such thing`;
const spelt = (way: WayOfWork) => CALLED[way].map((names) => names.join(' and ')).join(' or ');

function isOfWork(list: RootList, subjects: ReadonlySet<string>): boolean {
  const node = nodeOf(list);
  return (
    (node !== undefined && subjects.has(node.name)) ||
    Object.keys(node?.getFields() ?? {}).some((name) => DUE.includes(name)) ||
    narrowedBy(list).some((name) => WAITING.includes(name))
  );
}

function missingWays(list: RootList): WayOfWork[] {
  const names = new Set([...narrowedBy(list), ...sortedBy(list)]);
  return WAYS.filter((way) => !CALLED[way].some((called) => called.every((name) => names.has(name))));
}

// A task names what it is about by fields of their own; whose it is, and where, is no work.
function subjectsOfTasks(api: GraphQLSchema): ReadonlySet<string> {
  const task = api.getType('Task');
  const fields = isObjectType(task) ? Object.values(task.getFields()) : [];
  const about = fields.map(({ type }) => getNamedType(type)).filter(isObjectType);
  return new Set(['Task', ...about.map(({ name }) => name).filter((name) => !WHOSE.includes(name))]);
}

const WHOSE = ['Household', 'Person', 'Division', 'TaskAssignment', 'ClauseRef', 'Form'];

function nodeOf(list: RootList) {
  const connection = getNamedType(list.type);
  const edge = isObjectType(connection) && getNamedType(connection.getFields().edges?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
  return isObjectType(node) ? node : undefined;
}

function narrowedBy({ args }: RootList): string[] {
  const filter = args.find(({ name }) => name === 'filter')?.type;
  const fields = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
  return [...args.map(({ name }) => name), ...fields];
}

function sortedBy({ args }: RootList): string[] {
  const order = args.find(({ name }) => name === 'orderBy')?.type;
  const by = isInputObjectType(order) && order.getFields().field;
  const field = by ? getNamedType(by.type) : undefined;
  return isEnumType(field) ? field.getValues().map(({ name }) => name) : [];
}
