import type { Caller, Role } from '@dixian/access';

const roles: ReadonlySet<Role> = new Set<Role>(['county', 'city', 'province', 'admin', 'auditor']);

/** Whether the caller may see which policy folders are left out and why: who keeps them, and who answers for them. */
export function maySeeFolders({ role }: Caller): boolean {
  return roles.has(role);
}
