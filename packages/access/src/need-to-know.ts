import { type Caller, type Role, SECTORS, type Sector } from './caller';
import { rightsOfSector } from './roles';

interface Needed {
  readonly roles: readonly Role[];
  readonly sectors: readonly Sector[];
}

const EVERY_OFFICE: readonly Role[] = [
  'village',
  'township',
  'county',
  'city',
  'province',
  'auditor',
  'admin',
];

/** What the offices of the line see within their division, the rural department, which leads the work, and these besides. */
function need(...sectors: Sector[]): Needed {
  return { roles: EVERY_OFFICE, sectors: ['rural', ...sectors] };
}

/**
 * Who needs to know what is known of a household: one line a kind of fact, for every way to it (lists, filters, counts,
 * what-if, events). A department knows of each household that it is monitored and as what; beyond that, what its own
 * work asks for. Each field of the graph names its fact in `runner/test/need-to-know.yaml`, each event in its schema.
 */
const needs = {
  REGISTER: { roles: EVERY_OFFICE, sectors: SECTORS },
  MONITORING: { roles: EVERY_OFFICE, sectors: SECTORS },
  CASEWORK: need(),
  // That a label stands and from when; why, and what is done by it, is casework.
  LABEL: need('civil-affairs', 'education'),
  // Out of poverty, registered as poor: what many benefits hang on.
  REGISTRATION: need('civil-affairs', 'education', 'employment', 'finance', 'health'),
  RISKS: need(),
  ETHNICITY: need(),
  BIRTH: need('civil-affairs', 'education', 'employment', 'finance'),
  INCOME: need('civil-affairs'),
  MEDICAL: need('health'),
  // Bills name illness and hospital: of the line only who decides on relief, and who checks it.
  TREATMENT: { roles: ['county', 'auditor', 'admin'], sectors: ['rural', 'health'] },
  DISABILITY: need('civil-affairs'),
  LABOUR: need('civil-affairs', 'employment', 'finance'),
  STUDIES: need('civil-affairs', 'education', 'employment'),
  EMPLOYMENT: need('employment'),
  SCHOOLING: need('education'),
  INSURANCE: need('health'),
  HOUSING: need('housing', 'water'),
  ALLOWANCES: need('civil-affairs'),
  FUNDS: need('finance'),
} satisfies Record<string, Needed>;

/** A kind of fact of a household, known or not known as a whole. */
export type Fact = keyof typeof needs;

export const FACTS = Object.keys(needs) as Fact[];

// It counts days for all departments and needs to know no more than that a step is due, and of whom.
const SUPERVISED: readonly Fact[] = ['REGISTER', 'MONITORING', 'CASEWORK'];

/** Whether facts of that kind are the caller's to know, within their division. */
export function mayKnow({ role, sector }: Caller, fact: Fact): boolean {
  const { roles, sectors }: Needed = needs[fact];
  return role === 'department' ? sector !== undefined && sectors.includes(sector) : roles.includes(role);
}

/** Whether events may bring a service facts of that kind: those that one of the departments it keeps records for may know. */
export function serviceMayKnow(service: string, fact: Fact): boolean {
  if (service === 'supervision') return SUPERVISED.includes(fact);
  // It keeps the law, which binds places: of the register it is told which there are.
  if (service === 'policy') return fact === 'REGISTER';
  const { sectors }: Needed = needs[fact];
  return sectors.some((sector) => rightsOfSector(sector).service === service);
}
