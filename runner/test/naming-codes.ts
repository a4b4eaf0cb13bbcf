import { parseAccount, ROLES, SECTORS } from '@dixian/access';
import { EXAMPLE, type Layout, layouts, ledgerTemplate, type TemplateColumn } from '@dixian/ledger';
import { syntheticCertificate } from '@dixian/testkit';
import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { mutations } from './calls';

/** A village of the county whose accounts name codes of another. */
export const VILLAGE = '500235216205';

/** Every role and department of that county, and those who answer for more than it. */
export const ACCOUNTS: readonly string[] = [
  ...ROLES.filter((role) => role !== 'department' && role !== 'public').map(accountOf),
  ...SECTORS.map((sector) => `${sector}@${VILLAGE.slice(0, 6)}`),
  `rural@${VILLAGE.slice(0, 2)}`,
  'admin@',
];

// Of the county itself where the role has an account there, else of the place below or above it.
function accountOf(role: string): string {
  const accounts = [6, 12, 9, 4, 2].map((digits) => `${role}@${VILLAGE.slice(0, digits)}`);
  const valid = accounts.find((account) => {
    try {
      return parseAccount(account);
    } catch {
      return false;
    }
  });
  if (!valid) throw new Error(`${role} has no account`);
  return valid;
}

/** Codes of something else than a household, by input, with what they are of. */
const OF_OTHERS: Readonly<Record<string, string>> = {
  'recordHospital.code': 'an institution (机构编码)',
  'addDivision.code': 'a division (统计用区划代码)',
};

/** The inputs of mutations in which a household is given a code, as `mutation.field`. */
export function inputsThatNameCodes(): string[] {
  const found: string[] = [];
  const walk = (type: GraphQLInputType, path: string, seen: readonly string[]): void => {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || seen.includes(named.name)) return;
    for (const field of Object.values(named.getFields())) {
      const at = `${path}.${field.name}`;
      const isText = getNamedType(field.type).name === 'String';
      const isOfOther = at in OF_OTHERS;
      if (
        isText &&
        !isOfOther &&
        (/^(household)?codes?$/i.test(field.name) || field.description?.includes('户编号'))
      )
        found.push(at);
      walk(field.type, at, [...seen, named.name]);
    }
  };
  for (const { name, args } of mutations) for (const { type } of args) walk(type, name, []);
  return found.sort();
}

/** Ledgers that a service loads and that have a column 户编号. */
const ledgersThatNameCodes = [...layouts().ledgers.values()].filter(
  ({ loadedBy, columns }) => loadedBy !== undefined && columns.has('householdCode'),
);

const certificate = (sequence: number) =>
  `="${syntheticCertificate({ birthOn: '1975-03-01', sequence: 700 + sequence })}"`;

type FileOf = (codes: readonly string[]) => string;

// Where the example of the template is of another place, or names nobody.
const WRITTEN: Readonly<Record<string, FileOf>> = {
  'rural-households': (codes) =>
    fileOf(
      '户编号,行政村代码,行政村,姓名,性别,证件号码,与户主关系,是否参加城乡居民基本医疗保险,工资性收入,生产经营性收入,财产性收入,转移性收入,生产经营性支出',
      codes,
      (code, n) => `${code},${VILLAGE},村,测试,男,${certificate(n)},户主,是,1,0,0,0,0`,
    ),
  'national-export': (codes) =>
    fileOf(
      '省(自治区、直辖市),市(州),县(市、区),乡(镇),行政村,户编号,姓名,性别,证件类型,证件号码,与户主关系,是否参加城乡居民基本医疗保险,监测对象类别,识别监测时间,家庭人口,工资性收入,生产经营性收入,财产性收入,转移性收入,生产经营性支出,风险是否已消除',
      codes,
      (code, n) =>
        `重庆市,县,云阳县,普安乡,双门村,${code},测试,男,居民身份证,${certificate(n)},户主,是,边缘易致贫户,202501,1,1,0,0,0,0,否`,
    ),
  'risk-leads': (codes) =>
    fileOf(
      '户编号,发现渠道,发现日期,线索类型,推送部门',
      codes,
      (code) => `${code},集中排查,2025-10-10,产业项目失败,`,
    ),
  'public-welfare-posts': (codes) =>
    fileOf(
      '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴',
      codes,
      (code, n) => `${code},测试,${certificate(n)},临时用工,保洁员,2024-07-01,2026-06-30,317`,
    ),
  'work-away': (codes) =>
    fileOf(
      '户编号,姓名,证件号码,月份,务工状态,务工所在地,起始日',
      codes,
      (code, n) => `${code},测试,${certificate(n)},202506,务工,广东省东莞市,2025-03-01`,
    ),
  'job-wishes': (codes) =>
    fileOf(
      '户编号,姓名,证件号码,登记日,就业意愿,培训意愿',
      codes,
      (code, n) => `${code},测试,${certificate(n)},2025-06-01,是,否`,
    ),
  'travel-subsidy': (codes) =>
    fileOf(
      '户编号,姓名,证件号码,年度,出发日,所在地代码,金额,发放日期',
      codes,
      (code, n) => `${code},测试,${certificate(n)},2025,2025-03-01,440300,500,`,
    ),
  'skills-training': (codes) =>
    fileOf(
      '户编号,姓名,证件号码,类别,开班日,结业日,补贴金额',
      codes,
      (code, n) => `${code},测试,${certificate(n)},短期技能培训,2025-05-01,2025-05-20,800`,
    ),
  'post-payments': (codes) =>
    fileOf(
      '户编号,姓名,证件号码,岗位,月份,出勤天数,应发,实发',
      codes,
      (code, n) => `${code},测试,${certificate(n)},保洁员,202506,22,800,800`,
    ),
  'welfare-post-payment': (codes) =>
    fileOf(
      '户编号,姓名,证件号码,岗位名称,补贴月份,岗位补贴',
      codes,
      (code, n) => `${code},测试,${certificate(n)},保洁员,2025年4月至6月,2400`,
    ),
  settlements: (codes) =>
    fileOf(
      '证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付',
      codes,
      (code, n) => `${certificate(n)},${code},2025-07-21,住院,29232.43,17539.46,2923.24,2923.24,5846.49`,
    ),
  renovations: (codes) =>
    fileOf(
      '户编号,鉴定等级,开工日,计划竣工日,竣工日,补助金额,已拨付金额',
      codes,
      (code) => `${code},D,2025-03-01,2025-09-01,,30000,0`,
    ),
  'renovation-payments': (codes) =>
    fileOf(
      '户编号,开工日,拨付日期,拨付金额,资金来源,资金层级',
      codes,
      (code) => `${code},2025-03-01,2025-09-01,100,县级资金,县级`,
    ),
  'house-appraisal': (codes) =>
    fileOf(
      '户编号,房屋编号,是否居住,鉴定等级,鉴定日期,鉴定单位',
      codes,
      (code) => `${code},1,是,B,2025-03-01,鉴定公司`,
    ),
  'household-water': (codes) =>
    fileOf(
      '户编号,核查日期,供水方式,工程编号,水量,水质,方便程度,保证率',
      codes,
      (code) => `${code},2025-03-01,自来水,W1,达标,达标,达标,达标`,
    ),
  microcredit: (codes) =>
    fileOf(
      '合同号,户编号,证件号码,承贷银行,放款日,到期日,贷款金额,年利率,LPR期限,贷款用途,抵押,担保',
      codes,
      (code, n) =>
        `HT-${code},${code},${certificate(n)},银行,2025-01-02,2026-01-01,50000,3.45,1年期,养殖,无,无`,
    ),
  'allowance-payments': (codes) =>
    fileOf(
      '户编号,低保档次,保障人数,月核定金额,月份,月发放金额',
      codes,
      (code) => `${code},B,2,315,2025-01,315`,
    ),
};

/** A small file of each ledger that names codes, a row for each: as its template is filled in, unless written here. */
export const FILES: Readonly<Record<string, FileOf>> = Object.fromEntries(
  ledgersThatNameCodes.map((layout) => [layout.id, WRITTEN[layout.id] ?? filledTemplate(layout)]),
);

function filledTemplate(layout: Layout): FileOf {
  const columns = ledgerTemplate(layout).columns.filter(({ field }) => layout.columns.has(field));
  const cell = ({ field, example }: TemplateColumn, code: string, n: number): string => {
    if (field === 'householdCode') return code;
    const type = layout.columns.get(field)?.type;
    if (type === 'certificate') return certificate(n);
    return type === 'disability-card' ? '' : example.replace(EXAMPLE, '测试');
  };
  return (codes) =>
    fileOf(columns.map(({ heading }) => heading).join(','), codes, (code, n) =>
      columns.map((column) => cell(column, code, n)).join(','),
    );
}

function fileOf(header: string, codes: readonly string[], row: (code: string, n: number) => string): string {
  return `${[header, ...codes.map(row)].join('\n')}\n`;
}
