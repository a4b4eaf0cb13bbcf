import type { TaskFilter, TaskKind } from '../generated/graphql';
import type { WorkSearch } from './search';

/** The filter of the list that the address asks for, on a day. */
export function taskFilter(search: WorkSearch, asOf: string | undefined): TaskFilter {
  return {
    ...(asOf && { asOf }),
    ...(search.division && { division: search.division }),
    ...(search.kind && { kinds: [search.kind as TaskKind] }),
    ...(search.only === 'late' && { overdue: true }),
    ...(search.only === 'week' && { dueThisWeek: true }),
  };
}

/** Every level: what waits anywhere below, not only at one's own office. */
export const ALL_LEVELS = ['VILLAGE', 'TOWNSHIP', 'COUNTY'] as const satisfies TaskFilter['levels'];
