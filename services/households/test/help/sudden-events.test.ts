import { mutate } from '../mutate';
import { rowsOf } from '../running-households';
import { Help, measure } from './running-help';

const PLACES = {
  BO_LUO: { account: 'village@441322001001', county: 'county@441322' },
  JI_YUAN: { account: 'village@419001001001', county: 'county@419001' },
} as const;

// 博罗 asks for measures that follow what befalls a household; 济源 prints nothing of it.
let help: Help;
beforeAll(async () => {
  help = await Help.start('2025-12-01');
});
afterAll(() => help?.drop());

let keys = 0;
async function act(account: string, mutation: string, input: object, fields = '') {
  return mutate<{ __typename: string; lead?: { id: string } }>(help.households, account, {
    mutation,
    input: { idempotencyKey: `event-${keys++}`, ...input },
    fields: `... on UserError { code } ${fields}`,
  });
}

async function event(place: keyof typeof PLACES, householdId: string, foundOn: string, leadType: string) {
  const { account } = PLACES[place];
  const said = { householdId, occurredOn: foundOn, channel: 'DAILY_CHECK', leadType };
  const { lead } = await act(account, 'receiveLead', said, '... on LeadReceived { lead { id } }');
  const visit = { leadId: lead?.id, occurredOn: foundOn, riskFound: true, finding: '住院自付三万元' };
  expect(await act(account, 'verifyLead', visit)).toMatchObject({ __typename: 'LeadVerified' });
  return lead?.id ?? '';
}

async function planned(place: keyof typeof PLACES, code: string) {
  const id = await help.monitored(place, code, '2025-06-10', { risks: ['因病'] });
  const made = await help.act(PLACES[place].county, 'makeHelpPlan', {
    ...{ householdId: id, occurredOn: '2025-06-12', kind: 'SINGLE', gaps: ['ILLNESS'] },
    measures: [measure({ family: 'HEALTH', name: '门诊慢特病' })],
  });
  return { id, plan: made.plan };
}

const revisions = (householdId: string) =>
  rowsOf(
    help.households,
    `SELECT opened_on::text AS opened, closed_on::text AS closed, due_on AS due, level, clause_ids AS clauses
     FROM task WHERE kind = 'REVISE_PLAN' AND household_id = $1 ORDER BY opened_on`,
    [householdId],
  );

test('BL-2022-4.0b a sudden event that a visit finds true asks for a revised plan, without a day, until the plan is revised', async () => {
  const { id, plan } = await planned('BO_LUO', '441322001001095');
  await event('BO_LUO', id, '2025-08-04', 'ILLNESS_DISASTER_ACCIDENT');
  await event('BO_LUO', id, '2025-08-05', 'HOUSING');
  const open = { opened: '2025-08-04', closed: null, due: null, level: 'village', clauses: ['BL-2022-4.0b'] };
  expect(await revisions(id)).toEqual([open]);
  const revised = await help.act(PLACES.BO_LUO.county, 'reviseHelpPlan', {
    ...{ planId: plan?.id, expectedVersion: 1, occurredOn: '2025-08-08', reason: '突发大病' },
    ...{
      keep: plan?.measures.map(({ id: kept }) => kept),
      measures: [measure({ name: '临时救助', family: 'HEALTH', plannedFrom: '2025-08-08' })],
    },
  });
  expect(revised.__typename).toBe('HelpPlanRecorded');
  expect(await revisions(id)).toEqual([{ ...open, closed: '2025-08-08' }]);
});

test('a household without a plan is asked for the plan alone, and a lead that is withdrawn asks for nothing more', async () => {
  const without = await help.monitored('BO_LUO', '441322001001096', '2025-06-10');
  await event('BO_LUO', without, '2025-08-04', 'PUBLIC_EVENT');
  expect(await revisions(without)).toEqual([]);
  const { id } = await planned('BO_LUO', '441322001001097');
  const leadId = await event('BO_LUO', id, '2025-08-04', 'PUBLIC_EVENT');
  const withdrawn = { leadId, occurredOn: '2025-08-06', reason: '登错户' };
  expect((await act(PLACES.BO_LUO.county, 'withdrawLead', withdrawn)).__typename).toBe('LeadCorrected');
  expect(await revisions(id)).toMatchObject([{ closed: expect.any(String) }]);
});

test('where no document asks for it a sudden event leaves the plan as it is', async () => {
  const { id } = await planned('JI_YUAN', '419001001001095');
  await event('JI_YUAN', id, '2025-08-04', 'PUBLIC_EVENT');
  expect(await revisions(id)).toEqual([]);
});
