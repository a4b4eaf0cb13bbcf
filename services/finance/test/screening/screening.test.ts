import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { screen } from '../../src/screening/use-cases/screen';
import { service } from '../../src/service';
import { acting, householdOf } from '../acting';

let finance: ServiceUnderTest;
let set: PolicySet;
let unset: PolicySet;
const { act } = acting(() => finance, '2025-01-01');
const LOAN = {
  ...{ bank: '济源农商行', principal: '30000.00', annualRatePercent: '3.35', purpose: '养殖' },
  ...{ mortgaged: false, guaranteed: false, dueOn: '2025-06-20' },
};

beforeAll(async () => {
  finance = await runningService(service, { now: '2026-01-15' });
  const folder = await mkdtemp(join(tmpdir(), 'finance-screening-'));
  await mkdir(join(folder, 'screening-of-the-county'));
  await writeFile(
    join(folder, 'screening-of-the-county', 'supplement.yaml'),
    `id: screening-of-the-county
supplements: ji-yuan-2025
place: { code: "419001", name: 济源市 }
basis: 济源市金融办
parameters:
- { name: screening-overdue-days, value: 30, from: 2025-01-01, to: 2025-12-31 }
`,
  );
  unset = await loadPolicies([policiesDirectory]);
  set = await loadPolicies([policiesDirectory, folder]);
});
afterAll(() => finance?.drop());

const screened = (on: string, policies = set) =>
  toldMeanwhile(finance.service, ['screening-hit', 'task-changed'], () =>
    screen(finance.service.parts.workerDb, policies, plainDate(on)),
  );

// Due on 20 June, 30 days on is 20 July.
test('a household whose loan is overdue for the days that its county set is found in that month, once; paid back, extended or unset it is not', async () => {
  const { id, persons } = await householdOf(finance, { village: '419001109201', births: ['1980-03-10'] });
  const register = async (contractNumber: string) => {
    const input = { ...LOAN, householdId: id, personId: persons[0], contractNumber };
    const { loan } = await act(
      'finance@419001',
      'registerLoan',
      input,
      '... on LoanRegistered { loan { id } }',
    );
    return (loan as { id: string }).id;
  };
  const event = (loanId: string, input: object) =>
    act(
      'finance@419001',
      'recordLoanEvent',
      { loanId, occurredOn: '2025-06-20', ...input },
      '... on LoanEventRecorded { event { id } }',
    );
  await event(await register('PAID'), { kind: 'REPAYMENT', amount: '30000.00' });
  await event(await register('LONGER'), { kind: 'EXTENSION', newDueOn: '2025-12-20' });
  expect(await screened('2025-07-20')).toEqual([]);
  await register('LATE');
  expect(await screened('2025-07-19')).toEqual([]);
  expect(await screened('2025-07-20', unset)).toEqual([]);
  expect(await screened('2025-07-20')).toMatchObject([
    {
      payload: {
        hits: [
          {
            householdId: id,
            rule: 'loan-overdue',
            period: '2025-07',
            foundOn: '2025-07-20',
            leadType: 'BUSINESS_FAILURE',
          },
        ],
      },
    },
  ]);
  expect(await screened('2025-08-20')).toEqual([]);
});

test('a list of a past year that is not paid is work from 1 January on, without a day, until it is paid', async () => {
  const prepare = (from: string, to: string) =>
    act(
      'finance@410526',
      'prepareSubsidyList',
      { from, to, occurredOn: '2025-12-31' },
      '... on SubsidyListPrepared { list { id version } }',
    );
  const { list } = (await prepare('2025-01-01', '2025-12-31')) as unknown as {
    list: { id: string; version: number };
  };
  expect(await screened('2025-12-31', unset)).toEqual([]);
  const [opened] = await screened('2026-01-01', unset);
  expect(opened).toMatchObject({
    payload: { tasks: [{ kind: 'SUBSIDY_LIST_UNPAID', openedOn: '2026-01-01', dueOn: null }] },
  });
  expect(await screened('2026-01-02', unset)).toEqual([]);
  const STEPPED = '... on SubsidyListStepped { list { state } }';
  const step = (mutation: string, account: string, input: object, type: string) =>
    act(account, mutation, { listId: list.id, occurredOn: '2026-01-10', ...input }, STEPPED, type);
  await step('postSubsidyList', 'finance@410526', { version: 1 }, 'StepSubsidyListInput');
  await step('approveSubsidyList', 'county@410526', { version: 2 }, 'StepSubsidyListInput');
  const pay = { version: 3, source: '县乡可利用资金', level: 'COUNTY' };
  const closed = await toldMeanwhile(finance.service, ['task-changed'], () =>
    step('recordSubsidyPayment', 'finance@410526', pay, 'RecordSubsidyPaymentInput'),
  );
  expect(closed).toMatchObject([{ payload: { tasks: [{ closedOn: '2026-01-10' }] } }]);
});
