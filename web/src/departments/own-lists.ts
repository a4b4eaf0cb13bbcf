import type { words } from './words';

/** The lists of the departments, each with the sectors whose work it is. */
export const OWN_LISTS = {
  subsidyLists: ['finance'],
  posts: ['employment'],
  premiumGaps: ['health'],
  renovations: ['housing'],
  outages: ['water'],
  dropouts: ['education'],
  relief: ['civil-affairs'],
} as const satisfies Partial<Record<keyof typeof words, readonly string[]>>;

export type OwnList = keyof typeof OWN_LISTS;

/** The lists that somebody works from: a department's own, everybody else's all. */
export function listsFor(viewer: {
  readonly role: string;
  readonly sector: string | null;
}): readonly OwnList[] {
  const names = Object.keys(OWN_LISTS) as OwnList[];
  if (viewer.role !== 'department') return names;
  return names.filter((name) => OWN_LISTS[name].some((sector) => sector === viewer.sector));
}

export interface DepartmentsSearch {
  readonly list?: OwnList;
  readonly order?: string;
}

export function readDepartmentsSearch({ list, order }: Record<string, unknown>): DepartmentsSearch {
  const known = (Object.keys(OWN_LISTS) as OwnList[]).find((name) => name === list);
  return { ...(known && { list: known }), ...(typeof order === 'string' && { order }) };
}
