import type { Role, Sector } from './caller';

/** What a role or department does itself, whatever the service. */
export type Duty = 'receive-lead' | 'verify-lead' | 'see-jobs' | 'administer';

interface RoleRights {
  /** Sees personal data unmasked unless the token says otherwise. */
  pii: boolean;
  /** May change nothing, whatever the right. */
  readOnly: boolean;
  duties: readonly Duty[];
  /** Whose ledgers the role may load, and whose jobs it sees if it sees jobs. */
  services: 'all' | 'own' | 'none';
  /** Ledgers of services (`households/home-visit`) that it may load beyond those. */
  ledgers: readonly string[];
  /** Digits its division code may have; 0 = the whole country. */
  divisionDigits: readonly number[];
}

interface SectorRights {
  pii: boolean;
  /** Beyond what every department may do. */
  duties: readonly Duty[];
  service: string;
  /** Ledgers of other services that it may load beyond what every department may: what it pushes itself. */
  ledgers: readonly string[];
}

const ANYWHERE = [0, 2, 4, 6, 9, 12];

const byRole = {
  village: {
    pii: true,
    readOnly: false,
    duties: ['receive-lead', 'verify-lead'],
    services: 'none',
    ledgers: ['households/home-visit'],
    divisionDigits: [12],
  },
  township: {
    pii: true,
    readOnly: false,
    duties: ['receive-lead', 'verify-lead'],
    services: 'none',
    ledgers: ['households/home-visit', 'households/helpers'],
    divisionDigits: [9],
  },
  county: {
    pii: true,
    readOnly: false,
    duties: ['receive-lead', 'verify-lead', 'see-jobs'],
    services: 'all',
    ledgers: [],
    divisionDigits: [6],
  },
  city: {
    pii: false,
    readOnly: false,
    duties: ['see-jobs'],
    services: 'none',
    ledgers: [],
    divisionDigits: [4],
  },
  province: {
    pii: false,
    readOnly: false,
    duties: ['see-jobs'],
    services: 'none',
    ledgers: [],
    divisionDigits: [2],
  },
  auditor: {
    pii: false,
    readOnly: true,
    duties: ['see-jobs'],
    services: 'none',
    ledgers: [],
    divisionDigits: ANYWHERE,
  },
  admin: {
    pii: true,
    readOnly: false,
    duties: ['see-jobs', 'administer'],
    services: 'all',
    ledgers: [],
    divisionDigits: ANYWHERE,
  },
  department: {
    pii: false,
    readOnly: false,
    duties: ['receive-lead', 'see-jobs'],
    services: 'own',
    ledgers: ['households/risk-leads'],
    divisionDigits: [2, 4, 6],
  },
  public: { pii: false, readOnly: true, duties: [], services: 'none', ledgers: [], divisionDigits: [] },
} satisfies Record<Role, RoleRights>;

const bySector = {
  employment: { pii: false, duties: [], service: 'employment', ledgers: [] },
  education: { pii: false, duties: [], service: 'education', ledgers: [] },
  health: { pii: false, duties: [], service: 'health', ledgers: ['households/high-cost-warning'] },
  housing: { pii: false, duties: [], service: 'housing-water', ledgers: [] },
  water: { pii: false, duties: [], service: 'housing-water', ledgers: [] },
  finance: { pii: false, duties: [], service: 'finance', ledgers: [] },
  'civil-affairs': { pii: true, duties: [], service: 'social-assistance', ledgers: [] },
  rural: { pii: true, duties: ['verify-lead'], service: 'households', ledgers: [] },
} satisfies Record<Sector, SectorRights>;

/** What the role may do. */
export function rightsOfRole(role: Role): RoleRights {
  return byRole[role];
}

/** What the department may do beyond every department, and the service that keeps its facts. */
export function rightsOfSector(sector: Sector): SectorRights {
  return bySector[sector];
}

/** Whether personal data is shown to that role, and department, when its token does not say. */
export function seesPersonalData(role: Role, sector?: Sector): boolean {
  return (
    rightsOfRole(role).pii || (role === 'department' && sector !== undefined && rightsOfSector(sector).pii)
  );
}
