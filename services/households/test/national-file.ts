import { syntheticCertificate } from '@dixian/testkit';

/** A row of a small national export; what is not given is ordinary. */
export interface NationalRow {
  household?: string;
  person: number;
  name?: string;
  relation?: string;
  certificate?: string;
  village?: string;
  /** Province, city, county, township, village, where it is not 普安乡. */
  place?: readonly string[];
  schoolStatus?: string;
  insured?: '是' | '否';
  members?: number;
  wages?: string;
  net?: string;
  phone?: string;
  category?: string;
  /** 户类型 */
  householdType?: string;
  water?: '是' | '否';
  /** 识别监测时间, YYYYMM; none unless given, so that the household is not yet known as monitored. */
  identified?: string;
  /** 风险消除时间, YYYYMM, 帮扶消除; none unless given. */
  eliminated?: string;
  /** 风险是否已消除 without a month. */
  eliminatedSometime?: boolean;
  /** 风险消除方式 of one that is eliminated; 帮扶消除 unless given. */
  mode?: string;
  /** 致贫返贫风险1 */
  risk?: string;
  /** 性别; that of the number unless given. */
  sex?: '男' | '女';
  /** 证件类型; that of the number unless given. */
  kind?: string;
  /** 劳动技能 */
  labour?: string;
}

const HEADER =
  '序号,省(自治区、直辖市),市(州),县(市、区),乡(镇),行政村,户编号,姓名,性别,证件类型,证件号码,与户主关系,民族,文化程度,在校生状况,健康状况,劳动技能,务工所在地,务工时间(月),是否参加城乡居民基本医疗保险,户类型,监测对象类别,识别监测时间,致贫返贫风险1,致贫返贫风险2,家庭人口,工资性收入,生产经营性收入,财产性收入,转移性收入,生产经营性支出,家庭纯收入,家庭人均纯收入,理赔收入,合规自付支出,是否住房出现安全问题,是否义务教育阶段适龄儿童少年失学辍学,是否饮水出现安全问题,风险是否已消除,风险消除方式,风险消除时间,联系电话';

/** Certificate number of the test person of that number. */
export function certificateOf(person: number): string {
  return syntheticCertificate({ birthOn: '1980-02-29', sequence: person });
}

/** A national export of 普安乡, exported on that day, as CSV with its title rows. */
export function nationalFile(exportedOn: string, rows: readonly NationalRow[]) {
  const lines = rows.map((row, index) => lineOf(row, index + 1));
  const content = ['防止返贫致贫监测对象信息', `导出日期：${exportedOn}`, HEADER, ...lines].join('\n');
  return { name: 'national.csv', content };
}

const KINDS: Readonly<Record<number, string>> = { 18: '居民身份证', 20: '残疾人证', 22: '补办残疾人证' };
/** 性别 as a certificate number has it. */
export const sexOf = (certificate: string) => (Number(certificate[16]) % 2 === 1 ? '男' : '女');

function lineOf(row: NationalRow, number: number): string {
  const { household = '500235216799001', person, members = 2, wages = '1000', phone = '' } = row;
  const place = row.place ?? ['重庆市', '县', '云阳县', '普安乡', row.village ?? '双门村'];
  const certificate = row.certificate ?? certificateOf(person);
  return [
    ...[number, ...place, household, row.name ?? `测试${person}`, row.sex ?? sexOf(certificate)],
    ...[row.kind ?? KINDS[certificate.length] ?? '居民身份证', certificate],
    ...[
      row.relation ?? '户主',
      '汉族',
      '初中',
      row.schoolStatus ?? '',
      '健康',
      row.labour ?? '普通劳动力',
      '',
      '',
    ],
    ...[
      row.insured ?? '是',
      row.householdType ?? '脱贫户',
      row.category ?? '边缘易致贫户',
      row.identified ?? '',
      row.risk ?? '因病',
      '',
    ],
    ...[members, wages, '0', '0', '0', '0', row.net ?? wages, '', '0', '0', '否', '否', row.water ?? '否'],
    ...(row.eliminated || row.eliminatedSometime
      ? ['是', row.mode ?? '帮扶消除', row.eliminated ?? '']
      : ['否', '', '']),
    phone,
  ].join(',');
}
