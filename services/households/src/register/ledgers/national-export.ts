import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  listed,
  month,
  name,
  phone,
  severalListed,
  text,
  yesNo,
  yuan,
} from '@dixian/ledger';
import type { Law } from '@dixian/policy';
import { ELIMINATION_MODES, MONITORING_CATEGORIES, RISKS } from '../../ground/domain/monitoring-words';
import { EDUCATION_LEVELS, HEALTH_STATES, LABOUR_CAPACITIES } from '../../ground/domain/person-words';
import { booleanColumn, numberColumn, phoneColumns, textColumn } from '../persistence/keeping/register-stage';
import { periodsKept } from '../use-cases/periods-kept';
import { placeByNames } from './place-by-names';
import { type RegisterLedger, registerImport } from './register-import';

const amount = () => yuan({ min: 0n });
const risk = () => listed(RISKS).optional();
const CATEGORIES = Object.keys(MONITORING_CATEGORIES) as (keyof typeof MONITORING_CATEGORIES)[];

// As the register calls them.
const KINDS = {
  居民身份证: 'IDENTITY_CARD',
  残疾人证: 'DISABILITY_CARD',
  补办残疾人证: 'DISABILITY_CARD_REISSUED',
} as const;

/**
 * 防止返贫致贫监测对象信息, the national system's export: a row per person with the household's columns repeated,
 * header on row 3. 序号 and 家庭人均纯收入 follow from the rest and are not read.
 */
const nationalExportLedger = defineLedger({
  id: 'national-export',
  columns: {
    province: text(),
    city: text(),
    county: text(),
    township: text(),
    village: text(),
    householdCode: householdCode(),
    name: name(),
    sex: listed(['男', '女']),
    certificateKind: listed(['居民身份证', '残疾人证', '补办残疾人证']).optional(),
    certificateNumber: certificate(),
    relation: text({ maxLength: 20 }),
    ethnicity: text({ maxLength: 20 }).optional(),
    education: listed(EDUCATION_LEVELS).optional(),
    schoolStatus: text({ maxLength: 30 }).optional(),
    health: severalListed(HEALTH_STATES).optional(),
    labourCapacity: listed(LABOUR_CAPACITIES).optional(),
    workPlace: text({ maxLength: 60 }).optional(),
    workMonths: integer({ max: 12 }).optional(),
    insured: yesNo(),
    householdType: text({ maxLength: 30 }).optional(),
    category: listed(CATEGORIES),
    identifiedMonth: month({ notAfterExport: true }).optional(),
    risk1: risk(),
    risk2: risk(),
    risk3: risk(),
    risk4: risk(),
    risk5: risk(),
    memberCount: integer({ min: 1, max: 99 }),
    wages: amount(),
    business: amount(),
    property: amount(),
    transfer: amount(),
    businessCost: amount(),
    statedNet: yuan().optional(),
    insurancePayout: amount().optional(),
    compliantSelfPaid: amount().optional(),
    housingProblem: yesNo().optional(),
    dropout: yesNo().optional(),
    waterProblem: yesNo().optional(),
    riskEliminated: yesNo(),
    eliminationMode: listed(ELIMINATION_MODES).optional(),
    eliminatedMonth: month({ notAfterExport: true }).optional(),
    phone: phone().optional(),
  },
});

type NationalRow = LedgerValues<typeof nationalExportLedger>;

// Risks are words of a fixed list, so the array literal needs no quoting.
function risksOf(row: NationalRow): string {
  const named = [row.risk1, row.risk2, row.risk3, row.risk4, row.risk5].filter((word) => word !== undefined);
  return `{${[...new Set(named)].join(',')}}`;
}

/** How the national export gets into the register: placed by the names of its village, monitored and profiled. */
export function nationalExportImport(law: Law): LedgerImport<NationalRow> {
  return registerImport<NationalRow>({
    ...nationalExport,
    follow: ({ transaction }) => periodsKept.tell(transaction, law, KEPT),
  });
}

const KEPT = { sql: 'SELECT household_id FROM import_time' };

const nationalExport: RegisterLedger<NationalRow> = {
  definition: nationalExportLedger,
  monitors: true,
  place: placeByNames,
  columns: {
    province: textColumn((row) => row.province),
    city: textColumn((row) => row.city),
    county: textColumn((row) => row.county),
    township: textColumn((row) => row.township),
    village: textColumn((row) => row.village),
    ...phoneColumns((row) => row.phone),
    ethnicity: textColumn((row) => row.ethnicity),
    education: textColumn((row) => row.education),
    school_status: textColumn((row) => row.schoolStatus),
    health: textColumn((row) => row.health?.join(',')),
    labour_capacity: textColumn((row) => row.labourCapacity),
    work_place: textColumn((row) => row.workPlace),
    work_months: numberColumn('int', (row) => row.workMonths),
    household_type: textColumn((row) => row.householdType),
    category: textColumn((row) => MONITORING_CATEGORIES[row.category]),
    identified_month: textColumn((row) => row.identifiedMonth),
    risks: { type: 'text[]', of: risksOf },
    member_count: numberColumn('int', (row) => row.memberCount),
    stated_kind: textColumn((row) => row.certificateKind && KINDS[row.certificateKind]),
    stated_net: numberColumn('bigint', (row) => row.statedNet),
    insurance_payout: numberColumn('bigint', (row) => row.insurancePayout),
    compliant_self_paid: numberColumn('bigint', (row) => row.compliantSelfPaid),
    housing_problem: booleanColumn((row) => row.housingProblem),
    dropout: booleanColumn((row) => row.dropout),
    water_problem: booleanColumn((row) => row.waterProblem),
    risk_eliminated: booleanColumn((row) => row.riskEliminated),
    elimination_mode: textColumn((row) => row.eliminationMode),
    eliminated_month: textColumn((row) => row.eliminatedMonth),
  },
};
