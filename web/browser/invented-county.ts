import { pdfOf } from '../../packages/document-text/test/pdf-file';

/** A county that nobody knows before its table of divisions is loaded, with one village and one household. */
export const COUNTY = '500299';
export const VILLAGE = '500299101201';
export const HEAD = '云水一';

const DIVISIONS = `统计用区划代码,名称
500299000000,云水县
500299101000,云水镇
${VILLAGE},清溪村村民委员会
`;

const HOUSEHOLDS = `防止返贫致贫监测对象信息
导出日期：2025-12-01
序号,省(自治区、直辖市),市(州),县(市、区),乡(镇),行政村,户编号,姓名,性别,证件类型,证件号码,与户主关系,民族,文化程度,在校生状况,健康状况,劳动技能,务工所在地,务工时间(月),是否参加城乡居民基本医疗保险,户类型,监测对象类别,识别监测时间,致贫返贫风险1,致贫返贫风险2,家庭人口,工资性收入,生产经营性收入,财产性收入,转移性收入,生产经营性支出,家庭纯收入,家庭人均纯收入,理赔收入,合规自付支出,是否住房出现安全问题,是否义务教育阶段适龄儿童少年失学辍学,是否饮水出现安全问题,风险是否已消除,风险消除方式,风险消除时间,联系电话
1,重庆市,县,云水县,云水镇,清溪村村民委员会,500299101799001,${HEAD},男,居民身份证,990000198002297772,户主,汉族,初中,,健康,普通劳动力,,,是,一般农户,边缘易致贫户,,因病,,1,1000,0,0,0,0,1000,,0,0,否,否,否,否,,,
`;

export const LEDGERS = {
  divisions: { name: '统计用区划代码_20251201.csv', mimeType: 'text/csv', buffer: Buffer.from(DIVISIONS) },
  households: {
    name: '防止返贫致贫监测对象信息_20251201.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(HOUSEHOLDS),
  },
};

const PAGES = [
  [
    '云水县防止返贫监测对象识别办法',
    '各乡镇人民政府：',
    '一、识别程序',
    '（一）监测对象识别按下列程序办理。',
    '（二）农户以户为单位向村委会提出书面申请。',
    '（三）村民代表会议民主评议，形成评议记录。',
    '（四）评议后在村公示栏公示不少于5天。',
  ],
  [
    '（五）乡镇人民政府审核，签字盖章。',
    '（六）县农业农村局对上报名单审核批准。',
    '（七）县级审定结果在村公告。',
    '（八）乡镇政府录入信息系统。',
    '二、附则',
    '（一）本办法由县农业农村局解释。',
    '云水县农业农村局',
    '2025年12月1日',
  ],
];

/** Its document, on two pages, and what it prints. */
export const DOCUMENT = { name: '云水县识别办法.pdf', mimeType: 'application/pdf', buffer: pdfOf(PAGES) };
export const PRINTED = PAGES.flat().map((line) => line.replace(/^（.）/, ''));

/** What its sentences are bound to, by the words of the catalogue; the rest of it asks nothing of anybody. */
export const BINDINGS: readonly (readonly [sentence: string, entry: string])[] = [
  ['监测对象识别按下列程序办理。', '识别程序的步骤'],
  ['农户以户为单位向村委会提出书面申请。', '农户申请'],
  ['村民代表会议民主评议，形成评议记录。', '民主评议记录'],
  ['评议后在村公示栏公示不少于5天。', '村内公示'],
  ['评议后在村公示栏公示不少于5天。', '公示时长'],
  ['乡镇人民政府审核，签字盖章。', '联合审核签字的办公室'],
  ['县农业农村局对上报名单审核批准。', '区县审核批准'],
  ['县级审定结果在村公告。', '公告'],
  ['乡镇政府录入信息系统。', '录入信息系统'],
];
