/** A column of a part: the field, its heading, and the enum whose official words stand for its values. */
export type ExtractColumn = readonly [field: string, heading: string, words?: string];

/** A part of the extract: one field of the person or of the household, by the service that answers it. */
export interface ExtractPart {
  readonly title: string;
  readonly service: string;
  readonly of: 'person' | 'household';
  readonly field: string;
  /** Where it is a connection, how many are asked for. */
  readonly first?: number;
  readonly columns: readonly ExtractColumn[];
}

const SOURCE = ['source', '来源'] as const;

/** What departments keep of somebody, in the order of the paper. */
export const EXTRACT_PARTS: readonly ExtractPart[] = [
  {
    ...{ title: '监测期', service: 'households', of: 'household', field: 'monitoringPeriods' },
    columns: [
      ['category', '类别', 'MonitoringCategory'],
      ['identifiedOn', '识别日期'],
      ['eliminatedOn', '风险消除日期'],
      SOURCE,
    ],
  },
  {
    ...{ title: '家庭收入（元）', service: 'households', of: 'household', field: 'incomes' },
    columns: [
      ...([
        ['year', '年度'],
        ['wages', '工资性'],
        ['business', '生产经营性'],
      ] as const),
      ...([
        ['property', '财产性'],
        ['transfer', '转移性'],
        ['perHead', '人均纯收入'],
      ] as const),
      SOURCE,
    ],
  },
  {
    ...{ title: '务工记录', service: 'employment', of: 'person', field: 'workSpells', first: 50 },
    columns: [
      ...([
        ['startsOn', '起始日'],
        ['endsOn', '离岗日'],
        ['employer', '务工单位'],
      ] as const),
      ...([
        ['place', '务工所在地'],
        ['monthlyIncome', '月收入（元）'],
      ] as const),
      SOURCE,
    ],
  },
  {
    ...{ title: '公益性岗位', service: 'employment', of: 'person', field: 'publicWelfarePosts', first: 20 },
    columns: [
      ...([
        ['post', '岗位'],
        ['startsOn', '起始日'],
        ['endsOn', '到期日'],
        ['monthlyPay', '月补贴（元）'],
      ] as const),
      SOURCE,
    ],
  },
  {
    ...{ title: '学籍', service: 'education', of: 'person', field: 'schoolHistory', first: 30 },
    columns: [
      ...([
        ['schoolYear', '学年'],
        ['school', '学校'],
        ['grade', '年级'],
      ] as const),
      ['state', '就读状态', 'SchoolEnrolmentState'],
      SOURCE,
    ],
  },
  {
    ...{ title: '医保参保', service: 'health', of: 'person', field: 'insurance' },
    columns: [['year', '年度'], ['status', '参保状态', 'InsuranceStatus'], ['seenOn', '查询日期'], SOURCE],
  },
  {
    ...{ title: '医疗费用结算（元）', service: 'health', of: 'person', field: 'settlements', first: 50 },
    columns: [
      ...([
        ['settledOn', '结算日期'],
        ['institution', '医疗机构'],
        ['totalCost', '总费用'],
      ] as const),
      ['selfPaid', '个人自付'],
      SOURCE,
    ],
  },
  {
    ...{ title: '慢病签约', service: 'health', of: 'person', field: 'chronicContracts' },
    columns: [['disease', '病种'], ['signedOn', '签约日期'], ['doctor', '签约机构'], SOURCE],
  },
  {
    ...{ title: '残疾人证', service: 'social-assistance', of: 'person', field: 'disabilityCard' },
    columns: [['category', '类别'], ['grade', '等级'], ['issuedOn', '发证日期'], SOURCE],
  },
  {
    ...{
      title: '残疾人两项补贴（元）',
      service: 'social-assistance',
      of: 'person',
      field: 'disabilityAllowances',
    },
    columns: [
      ['kind', '补贴类型', 'DisabilityAllowanceKind'],
      ['month', '发放月份'],
      ['amount', '发放金额'],
      SOURCE,
    ],
  },
  {
    ...{ title: '社会救助（元）', service: 'social-assistance', of: 'household', field: 'allowances' },
    columns: [
      ...([
        ['name', '救助名称'],
        ['active', '是否在享'],
        ['paid', '发放金额'],
        ['occurredOn', '记录日期'],
      ] as const),
      SOURCE,
    ],
  },
  {
    ...{ title: '养老保险代缴（元）', service: 'social-assistance', of: 'person', field: 'pensionPremium' },
    columns: [
      ...([
        ['year', '缴费年度'],
        ['paidByPerson', '个人缴费'],
        ['paidByGovernment', '政府代缴'],
      ] as const),
      SOURCE,
    ],
  },
  {
    ...{ title: '住房', service: 'housing-water', of: 'household', field: 'houseAppraisal' },
    columns: [
      ['houseNumber', '房屋编号'],
      ['grade', '房屋等级', 'HouseGrade'],
      ['occurredOn', '鉴定日期'],
      SOURCE,
    ],
  },
  {
    ...{
      title: '危房改造（元）',
      service: 'housing-water',
      of: 'household',
      field: 'renovations',
      first: 20,
    },
    columns: [['year', '项目年度'], ['grant', '补助金额'], ['paid', '已拨付'], SOURCE],
  },
  {
    ...{ title: '小额信贷（元）', service: 'finance', of: 'person', field: 'loans', first: 20 },
    columns: [
      ...([
        ['bank', '承贷银行'],
        ['principal', '贷款金额'],
        ['drawnOn', '放款日'],
        ['dueOn', '到期日'],
      ] as const),
      SOURCE,
    ],
  },
  {
    ...{ title: '产业奖补（元）', service: 'finance', of: 'household', field: 'awards', first: 50 },
    columns: [['item', '品种'], ['amount', '核定金额'], ['paid', '发放金额'], ['paidOn', '发放日期'], SOURCE],
  },
];
