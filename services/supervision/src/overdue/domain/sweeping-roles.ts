import type { Caller, Role } from '@dixian/access';

const sweepingRoles: ReadonlySet<Role> = new Set<Role>(['county', 'city', 'province', 'admin']);

/** Whether the caller may run the overdue sweep for its own division. */
export function maySweep(caller: Caller): boolean {
  return sweepingRoles.has(caller.role);
}
