import { SECTORS, type Sector } from '@dixian/access';

/** 发现渠道 in the ledger's words and in the graph's. */
export const LEAD_CHANNELS = {
  日常摸排: 'DAILY_CHECK',
  部门推送: 'DEPARTMENT_PUSH',
  关联监测: 'LINKED_MONITORING',
  自主申报: 'SELF_REPORT',
  集中排查: 'SURVEY',
} as const;

export type LeadChannel = (typeof LEAD_CHANNELS)[keyof typeof LEAD_CHANNELS];

/** 线索类型 (lead-type-told); ledgers shorten the third, so both writings stand. 其他 is what its 等 leaves open. */
export const LEAD_TYPES = {
  产业项目失败: 'BUSINESS_FAILURE',
  家庭住房不安全: 'HOUSING',
  因病因灾因意外事故: 'ILLNESS_DISASTER_ACCIDENT',
  因病因灾因意外事故导致收入大幅减少支出大幅增加: 'ILLNESS_DISASTER_ACCIDENT',
  '因病因灾因意外事故导致收入大幅减少、支出大幅增加': 'ILLNESS_DISASTER_ACCIDENT',
  '突发公共事件、安全事故': 'PUBLIC_EVENT',
  较大规模失业: 'UNEMPLOYMENT',
  安全饮水受到严重影响: 'WATER',
  其他: 'OTHER',
} as const;

export type LeadType = (typeof LEAD_TYPES)[keyof typeof LEAD_TYPES];

/** The document's word for a type of lead. */
export function leadWord(type: LeadType): string {
  return Object.entries(LEAD_TYPES).find(([, each]) => each === type)?.[0] ?? type;
}

const SECTOR_WORDS: readonly (readonly [RegExp, Sector])[] = [
  [/^(人社|人力资源)/, 'employment'],
  [/^(教育|教委|教体)/, 'education'],
  [/^(卫健|卫生|医保|医疗保障)/, 'health'],
  [/^(住建|住房)/, 'housing'],
  [/^水利|^水务/, 'water'],
  [/^(财政|金融)/, 'finance'],
  [/^(民政|残联)/, 'civil-affairs'],
  [/^(农业农村|乡村振兴|农办)/, 'rural'],
];

// A department that was added since goes by the name of its service.
const DEPARTMENT_WORDS: Readonly<Partial<Record<Sector, string>>> = {
  employment: '人社',
  education: '教育',
  health: '卫健',
  housing: '住建',
  water: '水利',
  finance: '财政',
  'civil-affairs': '民政',
  rural: '农业农村',
};

/** The department of a sector as ledgers write it. */
export function departmentOfSector(sector: Sector): string {
  return DEPARTMENT_WORDS[sector] ?? sector;
}

/** The sector of a department as ledgers write it (民政, 县民政局); undefined for one that keeps no sector here. */
export function sectorOfDepartment(department: string): Sector | undefined {
  const name = department.trim().replace(/^[市县区乡镇州省]/, '');
  return SECTOR_WORDS.find(([words]) => words.test(name))?.[1] ?? SECTORS.find((sector) => sector === name);
}
