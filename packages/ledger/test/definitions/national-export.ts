import {
  certificate,
  code,
  date,
  defineLedger,
  integer,
  ledgerProblem,
  listed,
  month,
  type Problem,
  percent,
  phone,
  severalListed,
  text,
  yesNo,
  yuan,
} from '../../src/index';

const amount = () => yuan({ min: 0n });
const risks = [
  '因病',
  '因学',
  '因残',
  '因自然灾害',
  '因意外事故',
  '因产业项目失败',
  '因务工就业不稳',
  '因缺劳动力',
  '因安全住房',
  '因安全饮水',
  '其他',
] as const;

/** 防止返贫致贫监测对象信息: the 42 columns of the national system's export. */
export const nationalExport = defineLedger({
  id: 'monitored-households',
  title: { zh: '防止返贫致贫监测对象信息', en: 'Monitored households' },
  columns: {
    number: integer().under('序号'),
    province: text().under('省(自治区、直辖市)'),
    city: text().under('市(州)'),
    county: text().under('县(市、区)'),
    township: text().under('乡(镇)'),
    village: text().under('行政村'),
    householdCode: code({ pattern: /\d{15}/ }).under('户编号'),
    name: text({ maxLength: 60 }).under('姓名'),
    sex: listed(['男', '女']).under('性别'),
    certificateKind: listed(['居民身份证', '残疾人证']).under('证件类型'),
    certificate: certificate().under('证件号码', '身份证号码'),
    relation: text().under('与户主关系'),
    nationality: text().under('民族'),
    education: listed(['文盲或半文盲', '小学', '初中', '高中', '大专', '本科及以上'])
      .optional()
      .under('文化程度'),
    schooling: text().optional().under('在校生状况'),
    health: severalListed(['健康', '长期慢性病', '患有大病', '残疾']).under('健康状况'),
    labour: listed(['技能劳动力', '普通劳动力', '弱劳动力或半劳动力', '丧失劳动力', '无劳动力']).under(
      '劳动技能',
    ),
    workPlace: listed(['县内', '省内县外', '省外']).optional().under('务工所在地'),
    workMonths: integer({ max: 12 }).optional().under('务工时间(月)'),
    insured: yesNo().under('是否参加城乡居民基本医疗保险'),
    householdKind: text().under('户类型'),
    category: listed(['脱贫不稳定户', '边缘易致贫户', '突发严重困难户']).under('监测对象类别'),
    identifiedIn: month({ notAfterExport: true }).under('识别监测时间'),
    risk: listed(risks).under('致贫返贫风险1'),
    secondRisk: listed(risks).optional().under('致贫返贫风险2'),
    members: integer({ min: 1 }).under('家庭人口'),
    wages: amount().under('工资性收入'),
    business: amount().under('生产经营性收入'),
    property: amount().under('财产性收入'),
    transfers: amount().under('转移性收入'),
    businessCost: amount().under('生产经营性支出'),
    net: yuan().under('家庭纯收入'),
    netPerHead: yuan({ round: true }).under('家庭人均纯收入'),
    claims: amount().under('理赔收入'),
    selfPaid: amount().under('合规自付支出'),
    housingProblem: yesNo().under('是否住房出现安全问题'),
    droppedOut: yesNo().under('是否义务教育阶段适龄儿童少年失学辍学'),
    waterProblem: yesNo().under('是否饮水出现安全问题'),
    eliminated: yesNo().under('风险是否已消除'),
    eliminationKind: listed(['自然消除', '帮扶消除']).optional().under('风险消除方式'),
    eliminatedIn: month({ notAfterExport: true }).optional().under('风险消除时间'),
    phone: phone().optional().under('联系电话'),
  },
  check(values): Problem[] {
    const net = values.wages + values.business + values.property + values.transfers - values.businessCost;
    return net === values.net ? [] : [ledgerProblem('NOT_AN_AMOUNT', '家庭纯收入', 'WARNING')];
  },
});

/** 乡村公益性岗位台账. */
export const villagePosts = defineLedger({
  id: 'public-welfare-posts',
  title: { zh: '乡村公益性岗位台账', en: 'Public-welfare posts' },
  columns: {
    householdCode: code({ pattern: /\d{15}/ }).under('户编号'),
    name: text({ maxLength: 60, spaces: 'remove' }).under('姓名'),
    certificate: certificate().under('证件号码'),
    employment: text().under('用工形式'),
    post: text().under('岗位'),
    startsOn: date().under('起始日'),
    endsOn: date().optional().under('到期日'),
    monthlySubsidy: yuan({ min: 0n }).under('月补贴'),
  },
});

/** 医保结算明细, nine columns: also what speed is measured on. */
export const settlements = defineLedger({
  id: 'insurance-settlements',
  title: { zh: '医保结算明细', en: 'Insurance settlements' },
  columns: {
    certificate: certificate().under('证件号码'),
    householdCode: code({ pattern: /\d{15}/ }).under('户编号'),
    settledOn: date().under('结算日期'),
    kind: listed(['住院', '门诊慢特病', '普通门诊']).under('类别'),
    total: yuan({ min: 0n }).under('医疗总费用'),
    basic: yuan({ min: 0n }).under('基本医保支付'),
    major: yuan({ min: 0n }).under('大病保险支付'),
    aid: yuan({ min: 0n }).under('医疗救助支付'),
    selfPaid: yuan({ min: 0n }).under('个人自付'),
  },
});

/** 脱贫人口小额信贷台账. */
export const microcredit = defineLedger({
  id: 'microcredit',
  title: { zh: '脱贫人口小额信贷台账', en: 'Microcredit' },
  columns: {
    contract: code().under('合同号'),
    householdCode: code({ pattern: /\d{15}/ }).under('户编号'),
    borrower: text().under('借款人'),
    certificate: certificate().under('证件号码'),
    lentOn: date().under('放款日'),
    dueOn: date().under('到期日'),
    principal: yuan({ min: 0n }).under('贷款金额'),
    rate: percent().under('年利率'),
  },
});
