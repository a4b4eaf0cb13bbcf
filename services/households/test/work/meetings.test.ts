import { Cases, EVIDENCE, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { mutate } from '../mutate';

const code = (index: number) => `500235216799${String(index).padStart(3, '0')}`;

const RESULT = `__typename ... on UserError { code } ... on InvalidInput { field } ... on CaseActsRecorded { recorded refused
  results { lead { id } case { id state } result { __typename ... on UserError { code } } } }`;

interface Done {
  __typename: string;
  code?: string;
  field?: string;
  recorded?: number;
  refused?: number;
  results?: {
    lead: { id: string } | null;
    case: { id: string; state: string } | null;
    result: { __typename: string; code?: string };
  }[];
}

let cases: Cases;
beforeAll(async () => {
  cases = await Cases.start('2025-07-01', 4);
}, 120_000);
afterAll(() => cases?.households.drop());

const hold = (items: readonly object[], change: object = {}) =>
  mutate<Done>(cases.households, TOWNSHIP, {
    mutation: 'holdSpecialMeetings',
    input: {
      occurredOn: '2025-06-04',
      evidence: EVIDENCE.holdSpecialMeeting,
      items,
      idempotencyKey: 'meeting',
      ...change,
    },
    fields: RESULT,
  });

test('one meeting opens the case of each lead, closes it where no risk was found, and is one meeting when sent again', async () => {
  const found = await cases.lead(code(1), '2025-06-02');
  const none = await cases.lead(code(2), '2025-06-02');
  const unverified = await cases.lead(code(3), '2025-06-02', { verifiedOn: null });
  const items = [
    { leadId: found },
    { leadId: none, evidence: { riskFound: false, reason: '房屋已修好' } },
    { leadId: unverified },
  ];
  const done = await hold(items);
  expect(done).toMatchObject({ __typename: 'CaseActsRecorded', recorded: 2, refused: 1 });
  expect(done.results?.map(({ lead, case: opened }) => [lead?.id, opened?.state])).toEqual([
    [found, 'ANALYSED'],
    [none, 'CLOSED_NO_RISK'],
    [unverified, undefined],
  ]);
  expect(await hold(items)).toEqual(done);
});

test('a meeting that was entered by mistake is taken back for each lead', async () => {
  const leadId = await cases.lead(code(4), '2025-06-02');
  const held = await hold([{ leadId }], { idempotencyKey: 'mistake' });
  expect(held).toMatchObject({ recorded: 1 });
  const back = await mutate<Done>(cases.households, TOWNSHIP, {
    mutation: 'takeBackActs',
    input: {
      bulkKey: 'mistake',
      occurredOn: '2025-06-05',
      reason: '会议没有召开',
      idempotencyKey: 'back',
    },
    fields: RESULT,
  });
  expect(back).toMatchObject({ __typename: 'CaseActsRecorded', recorded: 1, refused: 0 });
  expect(back.results?.map(({ lead, case: closed }) => [lead?.id, closed?.state])).toEqual([
    [leadId, 'WITHDRAWN'],
  ]);
});

test('a lead named twice, and who does not hold meetings, are refused', async () => {
  expect(await hold([{ leadId: 'a' }, { leadId: 'a' }], { idempotencyKey: 'twice' })).toEqual({
    __typename: 'InvalidInput',
    field: 'items.1.leadId',
    code: 'REPEATED',
  });
  const leadId = await cases.lead(code(3), '2025-06-10');
  const village = await mutate<Done>(cases.households, VILLAGE, {
    mutation: 'holdSpecialMeetings',
    input: {
      occurredOn: '2025-06-12',
      evidence: EVIDENCE.holdSpecialMeeting,
      items: [{ leadId }],
      idempotencyKey: 'village',
    },
    fields: RESULT,
  });
  expect(village.results?.map(({ result }) => result.__typename)).toEqual(['WrongLevel']);
});
