import type { Language } from '../language';

const zh = {
  title: '防止返贫自主申报',
  intro:
    '家里遇到困难，生活可能过不下去的，可以在这里申报。申报和核实都不收费，工作人员会按您留的电话联系并入户核实。',
  noPlace: '请扫描村（社区）或乡镇张贴的二维码进入申报页面。',
  unknownPlace: '没有找到这个地方，请重新扫描二维码，或者直接联系村（社区）。',
  mistakes: '还有地方需要改：',
  missing: '没有填：{field}',
  village: '住在哪个村（社区）',
  villageUnknown: '不清楚（由乡镇分到村）',
  villageChosen: '已选的村',
  leadType: '遇到什么困难',
  choose: '请选择',
  statement: '说说情况',
  statementHint: '发生了什么、从什么时候开始、家里几口人。不要写证件号码。',
  name: '姓名（户主或家人）',
  certificateNumber: '身份证号码（残疾人填残疾证号码）',
  certificateHint: '只用来找到您家，不会公开。',
  phone: '联系电话',
  submit: '提交申报',
  receipt: '已收到您的申报',
  receiptNumber: '回执号',
  keep: '请抄下或截图保存回执号。查进度只认回执号，别人不知道。',
  receivedOn: '收到日期',
  progress: '办理进度',
  status: '查询办理进度',
  ask: '查询',
  back: '再申报一件',
  away: '系统暂时没有应答，您填的内容还在，请过几分钟再按一次提交；着急的话请直接联系村（社区）或乡镇。',
  elsewhere: '请从本页面填写后提交。',
  otherLanguage: 'English',
  poster: '家里有困难，扫码就能申报',
  posterHow: '用微信或手机浏览器扫描二维码，填写情况并提交；不用下载，不用注册，不收费。',
  posterElse: '不会用手机的，可以请家人、邻居或村干部代填，也可以直接到村（社区）、乡镇申报，效果一样。',
  posterAddress: '网址',
  practice: '练习系统 · 这里提交的内容不会有人办理',
};

type Words = { readonly [Key in keyof typeof zh]: string };

const en: Words = {
  title: 'Report that your household is in need',
  intro:
    'If something has happened that puts your household’s living at risk, report it here. It costs nothing. Staff will call you and visit.',
  noPlace: 'Please scan the code that your village or township has put up.',
  unknownPlace: 'There is no such place. Please scan the code again, or turn to your village.',
  mistakes: 'Please correct:',
  missing: 'Missing: {field}',
  village: 'Which village you live in',
  villageUnknown: 'Not sure (the township finds it)',
  villageChosen: 'The village chosen',
  leadType: 'What it is about',
  choose: 'Please choose',
  statement: 'What happened',
  statementHint: 'What happened, since when, how many live in the household. No certificate numbers here.',
  name: 'Name (head of the household or a member)',
  certificateNumber: 'Identity number (or number of the disability card)',
  certificateHint: 'Used to find your household; never shown in public.',
  phone: 'Phone',
  submit: 'Send',
  receipt: 'Your report has come in',
  receiptNumber: 'Receipt number',
  keep: 'Please write the number down or take a picture of it. It alone tells how far your report has come.',
  receivedOn: 'Received on',
  progress: 'How far it has come',
  status: 'How far a report has come',
  ask: 'Ask',
  back: 'Report something else',
  away: 'There is no answer at the moment. What you wrote is still here: please press the button again in a few minutes, or turn to your village or township.',
  elsewhere: 'Please fill in this page and send it from here.',
  otherLanguage: '中文',
  poster: 'In need? Scan and tell us',
  posterHow:
    'Scan the code with WeChat or the phone’s browser, fill in what happened and send it. No app, no account, no charge.',
  posterElse:
    'Family, neighbours or village staff may fill it in for you, or go to the village or township office: it counts the same.',
  posterAddress: 'Address',
  practice: 'Practice system · nobody handles what is sent here',
};

export const words: Readonly<Record<Language, Words>> = { zh, en };

/** What it may be about (线索类型), as people say it. */
export const leadTypes = {
  HOUSING: ['住房不安全', 'The house is not safe'],
  WATER: ['饮水困难', 'Drinking water'],
  ILLNESS_DISASTER_ACCIDENT: ['生病、受灾、意外事故，收入大减或花费很大', 'Illness, disaster or accident'],
  UNEMPLOYMENT: ['失业，找不到活干', 'Out of work'],
  BUSINESS_FAILURE: ['种植、养殖、生意失败', 'A harvest, animals or a business failed'],
  PUBLIC_EVENT: ['突发公共事件、安全事故', 'A public emergency'],
  OTHER: ['其他困难', 'Something else'],
} as const;

/** How far a report has come, as the household is told. */
export const progress = {
  RECEIVED: ['已收到，还没有核实', 'Received, not yet looked into'],
  BEING_VERIFIED: ['正在核实办理', 'Being looked into'],
  DECIDED: ['已办结，结果请问村（社区）或乡镇', 'Decided; the village or township tells the result'],
} as const;

/** One of two words by language. */
export function inLanguage([chinese, english]: readonly [string, string], language: Language): string {
  return language === 'zh' ? chinese : english;
}
