import { type Caller, ROLES, type Role, SECTORS } from './caller';
import { callerOf, divisionFits } from './caller-claims';
import { rightsOfRole } from './roles';

const LINE_ROLES = ROLES.filter((role) => role !== 'department' && role !== 'public');

/** An account that is not `ROLE@DIVISION`; the message says what to write instead. */
export class InvalidAccount extends Error {
  override readonly name = 'InvalidAccount';
}

/**
 * The caller of a demo account, `ROLE@DIVISION`: `county@410526`, `health@441322`, `admin@`. A department stands for its
 * role. Throws InvalidAccount for an unknown role or a division code of another level than the role.
 */
export function parseAccount(account: string): Caller {
  const [, name = '', division = ''] = /^([a-z-]+)@(\d*)$/.exec(account) ?? [];
  if (!name) {
    throw new InvalidAccount(`An account is ROLE@DIVISION, for example county@410526. ${knownRoles()}`);
  }
  const sector = SECTORS.find((candidate) => candidate === name);
  const role: Role | undefined = sector ? 'department' : LINE_ROLES.find((candidate) => candidate === name);
  if (!role) throw new InvalidAccount(`There is no role ${name}. ${knownRoles()}`);
  if (!divisionFits(role, division)) {
    throw new InvalidAccount(`${name}@ takes ${digitsOf(role)}; ${division || 'nothing'} was given`);
  }
  return callerOf({ id: account, name: account, role, division, ...(sector && { sector }) });
}

function knownRoles(): string {
  return `Roles: ${LINE_ROLES.join(', ')}; departments: ${SECTORS.join(', ')}`;
}

function digitsOf(role: Role): string {
  const lengths = rightsOfRole(role).divisionDigits;
  const digits = lengths.filter((length) => length > 0).join(' or ');
  return `a division code of ${digits} digits${lengths.includes(0) ? ' or nothing' : ''}`;
}
