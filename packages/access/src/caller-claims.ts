import { z } from 'zod';
import { type Caller, NOWHERE, ROLES, type Role, SECTORS, type Sector } from './caller';
import { rightsOfRole, seesPersonalData } from './roles';

/** What a token or a forwarded header must say of a caller. */
export const callerClaims = z.object({
  sub: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  role: z.enum(ROLES),
  division: z.string().regex(/^(\d*|-)$/),
  former: z
    .string()
    .regex(/^\d{2,12}$/)
    .optional(),
  sector: z.enum(SECTORS).optional(),
  pii: z.boolean().optional(),
  origin: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
});

/** The claims of a caller, as written into tokens and headers. */
export function claimsOf({ id, ...rest }: Caller): z.infer<typeof callerClaims> {
  return { sub: id, ...rest };
}

/**
 * The caller that claims describe, frozen; undefined if they are incomplete or do not fit together: a department without
 * a sector, a sector without a department, a division of another level than the role, an origin of somebody known.
 */
export function callerFromClaims(claims: unknown): Caller | undefined {
  const judged = judgeClaims(claims);
  return 'caller' in judged ? judged.caller : undefined;
}

/** The same with the reason of a refusal, which names claims and never what they hold. */
export function judgeClaims(claims: unknown): { caller: Caller } | { reason: string } {
  const parsed = callerClaims.safeParse(claims);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? 'claims')));
    return { reason: `missing or malformed: ${[...names].join(', ')}` };
  }
  const { sub, name, role, division, former, sector, pii, origin } = parsed.data;
  if (role === 'department' && sector === undefined) return { reason: 'a department without a sector' };
  if (role !== 'department' && sector !== undefined)
    return { reason: 'a sector without the role department' };
  if (!divisionFits(role, division)) return { reason: `division has a length that ${role} does not work at` };
  if ((role === 'public') !== (origin !== undefined)) return { reason: 'origin of somebody known, or none' };
  return { caller: callerOf({ id: sub, name, role, division, former, sector, pii, origin }) };
}

/** Whether a division code has a length that the role works at; who has no account works nowhere. */
export function divisionFits(role: Role, division: string): boolean {
  if (role === 'public') return division === NOWHERE;
  return rightsOfRole(role).divisionDigits.includes(division.length);
}

/** A frozen caller; `pii` is the default of its role and department unless given. */
export function callerOf(known: Omit<Caller, 'pii' | 'sector'> & { sector?: Sector; pii?: boolean }): Caller {
  const { id, name, role, division, former, sector, origin } = known;
  const pii = known.pii ?? seesPersonalData(role, sector);
  return Object.freeze({
    id,
    name,
    role,
    division,
    ...(former !== undefined && { former }),
    ...(sector && { sector }),
    pii,
    ...(origin !== undefined && { origin }),
  });
}

/** The same account where the place it was given for leads; it has the rights of its role there and nowhere else. */
export function movedTo(caller: Caller, division: string): Caller {
  return callerOf({ ...caller, division, former: caller.division });
}

/** Somebody without an account, as the gateway signs them: sees nothing, may do nothing but what is public. */
export function publicCaller(origin: string): Caller {
  return callerOf({ id: 'public', name: 'public', role: 'public', division: NOWHERE, pii: false, origin });
}
