import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { digestOf, type KeptPage } from '../src/print/kept-papers';
import { papers } from '../src/print/papers';
import { page } from '../src/print/sheet/page';
import { withoutNumbers } from '../src/print/without-numbers';

const api = buildSchema(readFileSync(join(__dirname, '../../../schemas/api.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
const place = (name: string) => ({
  ...{ code: '410526002002', level: 'VILLAGE', name },
  parent: { code: '410526002', level: 'TOWNSHIP', name: '道口镇', parent: county },
});
const county = { code: '410526', level: 'COUNTY', name: '滑县' };
const division = place('东街村');
const STEPS = [
  { kind: 'POSTING', level: 'VILLAGE' },
  { kind: 'ANNOUNCEMENT', level: 'COUNTY' },
];

const NOTHING_BESIDE = {
  kept: [],
  away: new Set<string>(),
  exports: [],
  pictures: new Map<string, string>(),
};

function printed(name: string, data: object, kept: readonly KeptPage[] = []): string | undefined {
  const sheet = papers.get(name)?.sheet({ ...data }, { ...NOTHING_BESIDE, kept });
  return sheet && page(sheet);
}

function noticeOf(text: string, postedOn: string | null = '2025-11-03', village = division) {
  const publicNotice = { text, postedOn, lastDay: null };
  return printed('notice', {
    monitoringCase: { publicNotice, steps: STEPS, household: { division: village } },
  });
}

test.each([...papers.values()])('$name asks what the graph has, and no number in clear', ({ query }) => {
  expect(validate(api, parse(query))).toEqual([]);
  expect(query).not.toMatch(/purpose\s*:/);
});

test('what hangs out and what is handed to a household asks for no number of anybody', () => {
  for (const name of ['notice', 'explainer', 'answer', 'receipt'])
    expect(papers.get(name)?.query).not.toMatch(/certificateNumber|phone|account/);
});

test('a posting is issued by the village on its day, an announcement by who announces it', () => {
  const posting = noticeOf('监测对象识别认定公示\n拟将东街村王某户纳入监测，现予公示。');
  expect(posting).toContain('<h1>监测对象识别认定公示</h1>');
  expect(posting).toContain('滑县道口镇东街村（盖章）</p><p>2025年11月3日');
  const announced = noticeOf('监测对象识别认定公告\n认定东街村王某户。', '2025-11-12');
  expect(announced).toContain('<p>滑县（盖章）</p><p>2025年11月12日');
  expect(noticeOf('公示\n拟将', null)).toContain('年　　月　　日');
});

test('no number as long as a phone or a certificate hangs out, wherever it came from', () => {
  for (const number of [
    '990526199001011234',
    '1390000 2860',
    '６２１７００００１２３４',
    '9905-2619-9001-01123X',
  ]) {
    expect(noticeOf(`公示\n王${number}户`)).toContain('王※户');
    expect(noticeOf('公示\n王户', '2025-11-03', place(`东街${number}`))).toContain('东街※（盖章）');
    expect(withoutNumbers(`2025年11月3日 ${number}`)).toMatch(/^2025年11月3日 ?※$/);
  }
});

test('whatever stands in a record is text on paper', () => {
  const hostile = `<script>alert("1")</script>&'`;
  const text = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;';
  const paper = noticeOf(`${hostile}公示\n${hostile}`, '2025-11-03', place(hostile));
  expect(paper?.split(text)).toHaveLength(5);
  expect(paper).not.toContain('<script');
});

test('a paper is A4 and brings all it needs', () => {
  const paper = noticeOf('公示\n拟将');
  expect(paper).toMatch(/@page \{ size: A4;/);
  expect(paper).not.toMatch(/https?:|src=|href=|url\(/);
});

test('there is no notice before there is something to post', () => {
  const household = { division };
  expect(
    printed('notice', { monitoringCase: { publicNotice: null, steps: STEPS, household } }),
  ).toBeUndefined();
});

test('what hung out is shown as it was printed, with its hash, and it is told where a page is no more what it was', () => {
  const hung = noticeOf('监测对象识别认定公示\n拟将东街村王某户纳入监测') ?? '';
  const kept = {
    page: hung,
    digest: digestOf(hung),
    account: 'v',
    printedAt: new Date('2025-11-03T01:02:03Z'),
  };
  const file = (fileName: string, address: string | null) => ({
    ...{ fileName, address, mediaType: 'image/jpeg', sizeBytes: 9, sha256: 'ab12' },
    attachedAt: '2025-11-03T02:00:00Z',
  });
  const attachments = [file('公示.jpg', '/attachments/households/1'), file('旧.jpg', null)];
  const data = {
    monitoringCase: {
      procedureName: '监测对象识别认定',
      timeline: [{ name: '公示', attachments }],
    },
  };
  const shown = printed('posted', data, [kept, { ...kept, page: hung.replace('王某', '李某') }]);
  expect(shown).toContain('首次打印：2025-11-03 09:02:03');
  expect(shown?.split('<h1>监测对象识别认定公示</h1>')).toHaveLength(3);
  expect(shown?.match(/一致[^<]*/g)).toEqual(['一致', '一致，内容已被改动']);
  expect(printed('posted', data)).toBeUndefined();
  expect(papers.get('posted')?.pictures(data)).toEqual(['/attachments/households/1']);
  const fetched = new Map([['/attachments/households/1', 'data:image/jpeg;base64,AA==']]);
  const pictured = papers
    .get('posted')
    ?.sheet({ ...data }, { ...NOTHING_BESIDE, kept: [kept], pictures: fetched })?.body.text;
  expect(pictured).toContain('<td>公示</td><td>公示.jpg</td><td>2025-11-03 10:00:00</td><td>ab12</td>');
  expect(pictured).toContain('<td>旧.jpg（已按期删除）</td>');
  expect(pictured?.match(/<img[^>]*>/g)).toEqual(['<img src="data:image/jpeg;base64,AA==" alt="公示.jpg">']);
});

test('an extract says of each part whether it is there, not for the office, or away for now, and who looked', () => {
  const node = {
    ...{ role: 'county', field: 'phone', purpose: '核对贷款名单', revealedAt: '2025-11-20T01:02:03Z' },
    division: { name: '滑县' },
  };
  const household = {
    ...{ id: 'h', code: '410526', householdType: '脱贫户', source: '台账', division, members: [] },
    ...{
      correctionRequests: [],
      authorisationLetters: null,
      allowances: null,
      incomes: [{ year: 2024, wages: '1.00' }],
    },
  };
  const person = {
    ...{ id: 'p', name: '王五', sex: 'MALE', certificateNumber: '990034************', phone: null },
    ...{ insurance: { year: 2025, status: 'INSURED', seenOn: '2025-01-01', source: '医保' }, loans: null },
    reveals: { totalCount: 103, edges: [{ node }] },
    households: [household],
  };
  const beside = {
    kept: [],
    away: new Set(['finance']),
    exports: [
      {
        list: 'leads',
        divisionCode: '410526',
        role: 'county',
        clear: true,
        requestedAt: new Date('2025-11-01T00:00:00Z'),
      },
    ],
    pictures: new Map(),
  };
  const sheet = papers.get('person-extract')?.sheet({ person }, beside);
  const paper = sheet ? page(sheet) : '';
  const partOf = (title: string) => paper.split(`<h2>${title}</h2>`)[1]?.split('</section>')[0] ?? '';
  expect(partOf('小额信贷（元）')).toContain('暂时没有应答');
  expect(partOf('社会救助（元）')).toContain('不在您的查看范围内');
  expect(partOf('医保参保')).toContain('<td>2025</td>');
  expect(partOf('家庭收入（元）')).toContain('<td>1.00</td>');
  expect(partOf('谁完整查看过号码')).toContain('<td>滑县县级</td><td>电话</td><td>核对贷款名单</td>');
  expect(partOf('谁完整查看过号码')).toContain('另有更早的 102 次');
  expect(partOf('可能含有本人信息的导出')).toMatch(
    /<td>2025-11-01 08:00:00<\/td>.*风险线索.*<td>完整<\/td>/s,
  );
  // Without the looks it is no extract, whoever asks.
  expect(
    papers.get('person-extract')?.sheet({ person: { ...person, reveals: null } }, beside),
  ).toBeUndefined();
});

test('a report whose lines no longer give their digest is not printed', () => {
  const report = {
    ...{ divisionCode: '410526', division: county, day: '2025-12-31', reportedOn: '2026-01-04' },
    ...{ note: null, digest: 'ab12', intact: true },
    figures: [{ code: '410526', name: '滑县', measure: 'MONITORED', value: 412 }],
  };
  const paper = printed('figure-report', { figureReport: report });
  expect(paper).toContain('滑县防止返贫监测和帮扶2025年年度报告');
  expect(paper).toContain('<td>监测户</td><td>412</td>');
  expect(paper).toContain('校验码（SHA-256）：ab12');
  expect(printed('figure-report', { figureReport: { ...report, intact: false } })).toBeUndefined();
});

test('the answer to a household says what was decided, by which clause, and how to object until when', () => {
  const clause = { documentNumber: '豫乡振〔2023〕1号', section: '第三条', quote: '公示不少于五天' };
  const paper = printed('answer', {
    monitoringCase: {
      ...{ procedureName: '监测对象识别认定', state: 'PUBLICISED', stateSince: '2025-11-03' },
      ...{ category: null, nextStep: 'TOWNSHIP_REVIEW', publicNotice: { lastDay: '2025-11-08' } },
      clauses: [clause],
      timeline: [
        { id: '1', corrects: null, name: '农户申请', occurredOn: '2025-11-01' },
        { id: '2', corrects: '1', name: '农户申请', occurredOn: '2025-11-02' },
      ],
      household: { division, head: { name: '王某' } },
    },
  });
  expect(paper).toContain('您户监测对象识别认定正在办理：2025年11月3日公示中。');
  expect(paper).toContain('您可以在2025年11月8日（含当日）之前向村（社区）或乡镇提出异议');
  expect(paper).toContain('<td>豫乡振〔2023〕1号</td><td>第三条</td><td>公示不少于五天</td>');
  expect(paper).not.toContain('2025-11-01');
});
