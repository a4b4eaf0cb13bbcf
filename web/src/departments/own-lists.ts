import { serviceOfSector } from '../shell/frame/service-of-sector';
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

/** All lists of the departments that somebody looks after: a department's own, everybody else's all. */
export function drawnFor<Drawn extends { readonly service: string }>(
  lists: readonly Drawn[],
  viewer: { readonly role: string; readonly sector: string | null },
): readonly Drawn[] {
  if (viewer.role !== 'department') return lists;
  return lists.filter(({ service }) => service === serviceOfSector[viewer.sector ?? '']);
}

export interface DepartmentsSearch {
  readonly list?: OwnList;
  /** A drawn list, by its root in the graph. */
  readonly all?: string;
  readonly order?: string | undefined;
  readonly filter?: string | undefined;
  readonly explained?: boolean | undefined;
}

export function readDepartmentsSearch(given: Record<string, unknown>): DepartmentsSearch {
  const { list, all, order, filter, explained } = given;
  const known = (Object.keys(OWN_LISTS) as OwnList[]).find((name) => name === list);
  return {
    ...(known && { list: known }),
    ...(typeof all === 'string' && /^[A-Za-z]+$/.test(all) && { all }),
    ...(typeof order === 'string' && { order }),
    ...(typeof filter === 'string' && { filter }),
    ...(explained === true && { explained }),
  };
}
