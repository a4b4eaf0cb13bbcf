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
  /** Digits its division code may have; 0 = the whole country. */
  divisionDigits: readonly number[];
}

interface SectorRights {
  pii: boolean;
  /** Beyond what every department may do. */
  duties: readonly Duty[];
  service: string;
}

const ANYWHERE = [0, 2, 4, 6, 9, 12];

const byRole = {
  village: {
    pii: true,
    readOnly: false,
    duties: ['receive-lead', 'verify-lead'],
    services: 'none',
    divisionDigits: [12],
  },
  township: {
    pii: true,
    readOnly: false,
    duties: ['receive-lead', 'verify-lead'],
    services: 'none',
    divisionDigits: [9],
  },
  county: {
    pii: true,
    readOnly: false,
    duties: ['receive-lead', 'verify-lead', 'see-jobs'],
    services: 'all',
    divisionDigits: [6],
  },
  city: { pii: false, readOnly: false, duties: ['see-jobs'], services: 'none', divisionDigits: [4] },
  province: { pii: false, readOnly: false, duties: ['see-jobs'], services: 'none', divisionDigits: [2] },
  auditor: { pii: false, readOnly: true, duties: ['see-jobs'], services: 'none', divisionDigits: ANYWHERE },
  admin: {
    pii: true,
    readOnly: false,
    duties: ['see-jobs', 'administer'],
    services: 'all',
    divisionDigits: ANYWHERE,
  },
  department: {
    pii: false,
    readOnly: false,
    duties: ['receive-lead', 'see-jobs'],
    services: 'own',
    divisionDigits: [2, 4, 6],
  },
  public: { pii: false, readOnly: true, duties: [], services: 'none', divisionDigits: [] },
} satisfies Record<Role, RoleRights>;

const bySector = {
  employment: { pii: false, duties: [], service: 'employment' },
  education: { pii: false, duties: [], service: 'education' },
  health: { pii: false, duties: [], service: 'health' },
  housing: { pii: false, duties: [], service: 'housing-water' },
  water: { pii: false, duties: [], service: 'housing-water' },
  finance: { pii: false, duties: [], service: 'finance' },
  'civil-affairs': { pii: true, duties: [], service: 'social-assistance' },
  rural: { pii: true, duties: ['verify-lead'], service: 'households' },
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
