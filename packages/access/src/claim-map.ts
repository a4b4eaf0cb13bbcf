import type { JWTPayload } from 'jose';
import { ROLES, type Role, SECTORS, type Sector } from './caller';

/** What a token says of its bearer, as the house calls it. */
export const CLAIMS = ['sub', 'name', 'role', 'division', 'sector', 'pii'] as const;

export type ClaimName = (typeof CLAIMS)[number];

/** Where each of them stands in the issuer's tokens: names or paths (`realm_access.roles`), the first that is there counts. */
export type ClaimMap = Partial<Record<ClaimName, readonly string[]>>;

/** The house's roles by what the issuer calls them: `county`, or `department/health`. */
export type RoleMap = Readonly<Record<string, string>>;

export interface ClaimSettings {
  readonly claims?: ClaimMap | undefined;
  readonly roles?: RoleMap | undefined;
}

/** The issuer's claims as those of the house, or why they are none; the reason names claims, never what they hold. */
export type ClaimsRead = { readonly claims: Record<string, unknown> } | { readonly reason: string };

const byDefault: Record<ClaimName, readonly string[]> = {
  sub: ['sub'],
  name: ['name', 'preferred_username'],
  role: ['role'],
  division: ['division'],
  sector: ['sector'],
  pii: ['pii'],
};

/** Reads a verified token's claims by the issuer's own names. */
export function readClaims(payload: JWTPayload, settings: ClaimSettings = {}): ClaimsRead {
  const pathsOf = (claim: ClaimName) => settings.claims?.[claim] ?? byDefault[claim];
  const said = (claim: ClaimName) => firstOf(payload, pathsOf(claim));
  const named = rolesOf(said('role'), settings.roles);
  const [role, another] = named;
  const where = pathsOf('role').join(', ');
  if (!role) return { reason: `no role of the house in ${where}` };
  if (another) return { reason: `several roles of the house in ${where}` };
  const found = {
    sub: said('sub'),
    name: said('name'),
    role: role.role,
    division: divisionOf(said('division')),
    sector: role.sector ?? said('sector'),
    pii: flagOf(said('pii')),
  };
  return { claims: Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) };
}

interface NamedRole {
  readonly role: Role;
  readonly sector?: Sector;
}

/** A role as configuration writes it: `county`, `department/health`; undefined where the house has none of that name. */
export function namedRole(text: string): NamedRole | undefined {
  const [name, department, ...more] = text.split('/');
  const role = ROLES.find((each) => each === name);
  if (!role || role === 'public' || more.length > 0) return undefined;
  if (department === undefined) return { role };
  const sector = SECTORS.find((each) => each === department);
  return role === 'department' && sector ? { role, sector } : undefined;
}

// Without a map a role carries the house's own name; what else an issuer puts among the roles is not the house's.
function rolesOf(value: unknown, map: RoleMap | undefined): NamedRole[] {
  const given = Array.isArray(value) ? value : [value];
  const texts = new Set(
    given.flatMap((each) => {
      if (typeof each !== 'string') return [];
      const text = map ? (Object.hasOwn(map, each) ? map[each] : undefined) : each;
      return text === undefined ? [] : [text];
    }),
  );
  return [...texts].flatMap((text) => namedRole(text) ?? []);
}

// `https://example.org/role` is a name, though it holds dots: the whole is looked for before its parts.
function firstOf(payload: JWTPayload, paths: readonly string[]): unknown {
  for (const path of paths) {
    const value = at(payload, path) ?? path.split('.').reduce<unknown>(at, payload);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

function at(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

// A code may come as a number or as the one value of a list; `*` says the whole country, which nothing says by being left out.
function divisionOf(value: unknown): unknown {
  const [only, another] = Array.isArray(value) ? value : [value];
  if (another !== undefined) return undefined;
  if (Number.isSafeInteger(only)) return String(only);
  return only === '*' ? '' : only;
}

function flagOf(value: unknown): unknown {
  return value === 'true' ? true : value === 'false' ? false : value;
}
