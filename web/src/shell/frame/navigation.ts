import type { Words } from '../language/language';
import type { Viewer } from './viewer-context';

export const navigationWords = {
  work: ['待办', 'My work'],
  households: ['查户', 'Households'],
  leads: ['线索', 'Leads'],
  cases: ['办理', 'Cases'],
  ledgers: ['台账', 'Ledgers'],
  departments: ['部门', 'Departments'],
  supervision: ['督查', 'Supervision'],
  yearEnd: ['年末', 'Year end'],
  reports: ['报表', 'Reports'],
  policy: ['政策', 'Policy'],
  personalData: ['个人信息', 'Personal data'],
} satisfies Words;

export interface Place {
  readonly name: keyof typeof navigationWords;
  readonly to: string;
  /** The key that goes there after `g`. */
  readonly key: string;
  readonly isFor: (viewer: Viewer) => boolean;
}

const takesPart = ({ rights }: Viewer) => rights.includes('CASEWORK');

const knowsCasework = ({ facts }: Viewer) => facts.includes('CASEWORK');
const looksFromAbove = ({ role }: Viewer) => role !== 'village';
const ofTheCounty = ({ role }: Viewer) => role !== 'village' && role !== 'township';

/** Where the header leads, in the order of the work. */
export const places: readonly Place[] = [
  { name: 'work', to: '/', key: 'w', isFor: () => true },
  { name: 'households', to: '/households', key: 'h', isFor: () => true },
  { name: 'cases', to: '/cases', key: 'c', isFor: takesPart },
  { name: 'leads', to: '/leads', key: 'l', isFor: () => true },
  { name: 'ledgers', to: '/ledgers', key: 't', isFor: ({ loads }) => loads.length > 0 },
  { name: 'departments', to: '/departments', key: 'd', isFor: ofTheCounty },
  { name: 'supervision', to: '/supervision', key: 's', isFor: looksFromAbove },
  { name: 'yearEnd', to: '/year-end', key: 'y', isFor: ofTheCounty },
  { name: 'reports', to: '/reports', key: 'r', isFor: looksFromAbove },
  { name: 'policy', to: '/policy', key: 'p', isFor: () => true },
  { name: 'personalData', to: '/personal-data', key: 'i', isFor: knowsCasework },
];
