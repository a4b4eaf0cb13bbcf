import { obligationsOf, type Supervision, startSupervision } from '../running-supervision';

const TOWNSHIP = 'township@500235216';
const FIELDS = `dueOn triggeredOn provisional notices soft latestPublicityOn divisionCode
  clauses { id section quote documentNumber effectiveFrom effectiveTo }`;

interface Due {
  dueOn: string;
  triggeredOn: string;
  provisional: boolean;
  notices: string[];
  soft: boolean;
  latestPublicityOn: string | null;
  clauses: { id: string; quote: string }[];
}

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2026-02-01' });
});
afterAll(() => supervision.stop());

function due(leadId: string) {
  return obligationsOf<Due>(supervision, TOWNSHIP, leadId, '2026-02-01', FIELDS);
}

test('scenario 1, PA-2025-1.2a: lead of Tue 2025-09-30 is verified by 2025-10-14', async () => {
  const { VERIFICATION } = await due(await supervision.lead({ foundOn: '2025-09-30' }));
  expect(VERIFICATION).toMatchObject({
    dueOn: '2025-10-14',
    triggeredOn: '2025-09-30',
    provisional: false,
    notices: [],
    soft: false,
    latestPublicityOn: null,
  });
  expect(VERIFICATION?.clauses).toEqual([
    {
      id: 'PA-2025-1.2a',
      documentNumber: '关于健全完善防止返贫动态监测和帮扶工作机制的通知',
      section: '一（二）',
      quote: '针对各类渠道发现的返贫致贫风险线索，5个工作日内到户核实',
      effectiveFrom: '2025-03-14',
      effectiveTo: null,
    },
  ]);
});

test('scenario 1, PA-2025-2.3c, 2.3d: identified by 2025-10-15, posted by 2025-10-09, late needs a reason', async () => {
  const { IDENTIFICATION } = await due(await supervision.lead({ foundOn: '2025-09-30' }));
  expect(IDENTIFICATION).toMatchObject({
    dueOn: '2025-10-15',
    soft: true,
    provisional: false,
    latestPublicityOn: '2025-10-09',
    clauses: [{ id: 'PA-2025-2.3c' }],
  });
});

test('scenario 3, PA-2025-1.2a: lead of Fri 2025-09-26 is verified by 2025-10-10, Sun 28 Sep worked', async () => {
  const { VERIFICATION } = await due(await supervision.lead({ foundOn: '2025-09-26' }));
  expect(VERIFICATION?.dueOn).toBe('2025-10-10');
});

test('scenario 5, PA-2025-1.2a, 2.3c: lead of Mon 2025-12-29 crosses New Year', async () => {
  const { VERIFICATION, IDENTIFICATION } = await due(await supervision.lead({ foundOn: '2025-12-29' }));
  expect(VERIFICATION).toMatchObject({ dueOn: '2026-01-06', provisional: false, notices: [] });
  expect(IDENTIFICATION).toMatchObject({ dueOn: '2026-01-13', provisional: false });
});

test('PA-2025-1.2.4d: a department lead counts from its receipt for the visit, from its warning for identification', async () => {
  const leadId = await supervision.lead({
    foundOn: '2025-09-26',
    receivedOn: '2025-09-30',
    sector: 'health',
  });
  const { VERIFICATION, IDENTIFICATION } = await due(leadId);
  expect(VERIFICATION).toMatchObject({ triggeredOn: '2025-09-30', dueOn: '2025-10-14' });
  expect(IDENTIFICATION).toMatchObject({ triggeredOn: '2025-09-26', dueOn: '2025-10-11' });
});

test.each([
  ['the neighbouring township', { divisionCode: '500235217201' }],
  ['another province', { divisionCode: '410526100201' }],
  ['the day before the document', { foundOn: '2025-03-13' }],
])('nothing is borrowed: %s has no time limit', async (_place, facts) => {
  const leadId = await supervision.lead(facts);
  expect(await obligationsOf(supervision, 'admin@', leadId, '2026-02-01')).toEqual({});
});

test('the document binds from its first day, PA-2025-1.2a', async () => {
  const { VERIFICATION } = await due(await supervision.lead({ foundOn: '2025-03-14' }));
  expect(VERIFICATION?.dueOn).toBe('2025-03-21');
});

test('an obligation is not there before its clock starts', async () => {
  const leadId = await supervision.lead({ foundOn: '2025-09-30' });
  expect(await obligationsOf(supervision, TOWNSHIP, leadId, '2025-09-29')).toEqual({});
  expect(Object.keys(await obligationsOf(supervision, TOWNSHIP, leadId, '2025-09-30'))).toHaveLength(2);
});
