import { type Caller, SECTORS, type Sector } from './caller';
import { type Duty, rightsOfRole, rightsOfSector } from './roles';

/**
 * What a caller may be asked to have the right to. `import:households` and `see-jobs:health` name a service,
 * `import:households/risk-leads` one ledger of it; `see-jobs`
 * alone asks whether there are any jobs the caller may see.
 */
export type Right = Duty | `import:${string}` | `see-jobs:${string}`;

const OF_SERVICE = /^(import|see-jobs):([^/]+)(?:\/(.+))?$/;

/** True if the caller's role, or department, has that right. It says nothing about the division. */
export function canActFor(caller: Caller, right: Right): boolean {
  const role = rightsOfRole(caller.role);
  const sector = departmentOf(caller);
  if (caller.role === 'department' && !sector) return false;
  const duties: readonly string[] = [...role.duties, ...(sector ? rightsOfSector(sector).duties : [])];
  const [, action, service, ledger] = OF_SERVICE.exec(right) ?? [];
  if (!action || !service) return duties.includes(right);
  const own = sector !== undefined && rightsOfSector(sector).service === service;
  if (action === 'see-jobs') return duties.includes('see-jobs') && (role.services !== 'own' || own);
  if (role.readOnly) return false;
  if (role.services === 'all' || (role.services === 'own' && own)) return true;
  return ledger !== undefined && ledgersOf(caller).includes(`${service}/${ledger}`);
}

/** Whether the caller may load any ledger of a service, or one that is named. */
export function mayLoad(caller: Caller, service: string, ledger?: string): boolean {
  if (ledger !== undefined) return canActFor(caller, `import:${service}/${ledger}`);
  return (
    canActFor(caller, `import:${service}`) || ledgersOf(caller).some((each) => each.startsWith(`${service}/`))
  );
}

function ledgersOf(caller: Caller): readonly string[] {
  const sector = departmentOf(caller);
  if (caller.role === 'department' && !sector) return [];
  return [...rightsOfRole(caller.role).ledgers, ...(sector ? rightsOfSector(sector).ledgers : [])];
}

/** Names of the services whose ledgers the caller may load. */
export function loadableServices(caller: Caller): string[] {
  const services = new Set(SECTORS.map((sector) => rightsOfSector(sector).service));
  return [...services].filter((service) => canActFor(caller, `import:${service}`)).sort();
}

/** True if the caller may change nothing (an auditor, who has no account); every mutation that is not public is refused. */
export function isReadOnly(caller: Caller): boolean {
  return rightsOfRole(caller.role).readOnly;
}

/**
 * Which sector's facts are in sight: `*`, all of them, for every role but `department` and for the rural department,
 * which leads the work; else the department's own; `none` for who has no account. Error for a department without a sector.
 */
export function visibleSector(caller: Caller): Sector | '*' | 'none' {
  if (caller.role === 'public') return 'none';
  if (caller.role !== 'department') return '*';
  if (!caller.sector) throw new Error('A department caller has no sector');
  return caller.sector === 'rural' ? '*' : caller.sector;
}

function departmentOf(caller: Caller): Sector | undefined {
  return caller.role === 'department' ? caller.sector : undefined;
}
