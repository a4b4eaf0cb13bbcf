import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  listed,
  month,
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

/**
 * 防止返贫致贫监测对象信息, the national system's export: a row per person with the household's columns repeated,
 * header on row 3. 序号 and 家庭人均纯收入 follow from the rest and are not read.
 */
const nationalExportLedger = defineLedger({
  id: 'national-export',
  title: { zh: '防止返贫致贫监测对象信息', en: 'Monitored households' },
  columns: {
    province: text().under('省(自治区、直辖市)'),
    city: text().under('市(州)'),
    county: text().under('县(市、区)'),
    township: text().under('乡(镇)'),
    village: text().under('行政村'),
    householdCode: householdCode().under('户编号'),
    name: text({ maxLength: 60 }).under('姓名'),
    sex: listed(['男', '女']).under('性别'),
    certificateKind: listed(['居民身份证', '残疾人证', '补办残疾人证']).under('证件类型'),
    certificateNumber: certificate().under('证件号码', '身份证号码'),
    relation: text({ maxLength: 20 }).under('与户主关系'),
    ethnicity: text({ maxLength: 20 }).optional().under('民族'),
    education: listed(EDUCATION_LEVELS).optional().under('文化程度'),
    schoolStatus: text({ maxLength: 30 }).optional().under('在校生状况'),
    health: severalListed(HEALTH_STATES).optional().under('健康状况'),
    labourCapacity: listed(LABOUR_CAPACITIES).optional().under('劳动技能'),
    workPlace: text({ maxLength: 60 }).optional().under('务工所在地'),
    workMonths: integer({ max: 12 }).optional().under('务工时间(月)'),
    insured: yesNo().under('是否参加城乡居民基本医疗保险'),
    householdType: text({ maxLength: 30 }).optional().under('户类型'),
    category: listed(CATEGORIES).under('监测对象类别'),
    identifiedMonth: month({ notAfterExport: true }).optional().under('识别监测时间'),
    risk1: risk().under('致贫返贫风险1'),
    risk2: risk().under('致贫返贫风险2'),
    risk3: risk().under('致贫返贫风险3'),
    risk4: risk().under('致贫返贫风险4'),
    risk5: risk().under('致贫返贫风险5'),
    memberCount: integer({ min: 1, max: 99 }).under('家庭人口'),
    wages: amount().under('工资性收入'),
    business: amount().under('生产经营性收入'),
    property: amount().under('财产性收入'),
    transfer: amount().under('转移性收入'),
    businessCost: amount().under('生产经营性支出'),
    statedNet: yuan().optional().under('家庭纯收入'),
    insurancePayout: amount().optional().under('理赔收入'),
    compliantSelfPaid: amount().optional().under('合规自付支出'),
    housingProblem: yesNo().optional().under('是否住房出现安全问题'),
    dropout: yesNo().optional().under('是否义务教育阶段适龄儿童少年失学辍学'),
    waterProblem: yesNo().optional().under('是否饮水出现安全问题'),
    riskEliminated: yesNo().under('风险是否已消除'),
    eliminationMode: listed(ELIMINATION_MODES).optional().under('风险消除方式'),
    eliminatedMonth: month({ notAfterExport: true }).optional().under('风险消除时间'),
    phone: phone().optional().under('联系电话'),
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
