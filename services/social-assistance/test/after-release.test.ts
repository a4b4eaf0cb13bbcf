import { itemsTold, toldMeanwhile } from '@dixian/testkit';
import {
  type Assistance,
  act,
  householdField,
  register,
  startAssistance,
  type TestHousehold,
  tellStanding,
} from './running';

const STAFF = 'civil-affairs@410526';
const VILLAGE = '410526102201';
const household = (n: number): TestHousehold => ({
  id: `0199a1b2-0000-7000-8000-0000000005${String(n).padStart(2, '0')}`,
  code: `4105261029950${String(n).padStart(2, '0')}`,
  divisionCode: VILLAGE,
});
const [RELEASED, MONITORED] = [household(1), household(2)];

let assistance: Assistance;

beforeAll(async () => {
  assistance = await startAssistance('2025-09-30');
  await register(assistance, RELEASED, MONITORED);
  await tellStanding(assistance, RELEASED, { identifiedOn: '2024-01-10', eliminatedOn: '2025-05-20' });
  await tellStanding(assistance, MONITORED, { identifiedOn: '2025-03-10' });
});
afterAll(() => assistance?.drop());

const tasksTold = async (work: () => Promise<unknown>) => {
  const events = await toldMeanwhile(assistance.service, ['task-changed'], work);
  return itemsTold(events, 'task-changed');
};

const confirmed = (of: TestHousehold, actId: string) =>
  assistance.deliver('setback-confirmed', {
    actId,
    householdId: of.id,
    divisionCode: VILLAGE,
    level: 'village',
    confirmedOn: '2025-09-03',
  });

test('AY-2025-3.3.4b: a setback that the village confirmed in its case opens the enrolment first, once', async () => {
  const actId = '0199a1b2-0000-7000-8000-000000000801';
  expect(await tasksTold(() => confirmed(RELEASED, actId))).toMatchObject([
    { kind: 'PRIORITY_ENROLMENT', householdId: RELEASED.id, openedOn: '2025-09-03' },
  ]);
  expect(await tasksTold(() => confirmed(RELEASED, actId))).toEqual([]);
  expect(await tasksTold(() => confirmed(MONITORED, '0199a1b2-0000-7000-8000-000000000802'))).toEqual([]);
});

test('AY-2025-3.3.4b: a setback that is told before the household or its release waits for them', async () => {
  const early = household(3);
  const later = household(4);
  expect(await tasksTold(() => confirmed(early, '0199a1b2-0000-7000-8000-000000000803'))).toEqual([]);
  await register(assistance, early, later);
  expect(await tasksTold(() => confirmed(later, '0199a1b2-0000-7000-8000-000000000804'))).toEqual([]);
  expect(await tasksTold(() => tellStanding(assistance, early, { identifiedOn: '2024-01-10' }))).toEqual([]);
  for (const released of [early, later]) {
    const release = { identifiedOn: '2024-01-10', eliminatedOn: '2025-05-20', version: 2 };
    expect(await tasksTold(() => tellStanding(assistance, released, release))).toMatchObject([
      { kind: 'PRIORITY_ENROLMENT', householdId: released.id, openedOn: '2025-09-03' },
    ]);
  }
});

describe('AY-2025-3.3.4e: a measure refused only because of the release', () => {
  const refusalId = '0199a1b2-0000-7000-8000-000000000901';
  const reroute = (of: TestHousehold, id = refusalId) =>
    act(assistance, STAFF, 'rerouteMeasure', {
      input: { householdId: of.id, refusalId: id, occurredOn: '2025-09-25' },
      answer: '... on MeasureRerouted { measure { measure labelled clause { id } } }',
    });

  test('is a task, and goes on through the safety net where something is drawn', async () => {
    const opened = await tasksTold(() =>
      assistance.deliver('measure-refused', {
        refusals: [
          {
            refusalId,
            householdId: RELEASED.id,
            divisionCode: VILLAGE,
            right: '交通补助',
            department: '人社',
            refusedOn: '2025-09-10',
          },
        ],
      }),
    );
    expect(opened).toMatchObject([{ kind: 'REROUTE_MEASURE', clauseIds: ['AY-2025-3.3.4e'] }]);
    expect(await reroute(RELEASED, MONITORED.id)).toMatchObject({ code: 'NOT_FOUND', field: 'refusalId' });
    expect(await reroute(RELEASED)).toMatchObject({ code: 'IDENTITY_MISSING' });
    const granted = await act(assistance, STAFF, 'recordAllowance', {
      input: {
        householdId: RELEASED.id,
        name: '农村低保',
        tier: 'LOWER',
        approved: '300.00',
        paid: '300.00',
        occurredOn: '2025-09-20',
      },
    });
    expect(granted).toMatchObject({ __typename: 'AllowanceRecorded' });
    const events = await toldMeanwhile(
      assistance.service,
      ['measure-delivered', 'task-changed'],
      async () => {
        const outcome = await reroute(RELEASED);
        expect(outcome.code).toBeUndefined();
        expect(outcome.measure).toEqual({
          measure: '交通补助',
          labelled: false,
          clause: { id: 'AY-2025-3.3.4e' },
        });
      },
    );
    expect(itemsTold(events, 'measure-delivered')).toMatchObject([{ name: '交通补助（渠道：兜底）' }]);
    expect(itemsTold(events, 'task-changed')).toMatchObject([{ closedOn: '2025-09-25' }]);
    expect(
      await householdField(
        assistance,
        STAFF,
        RELEASED.id,
        'refusedMeasures { measure department reroutedOn }',
      ),
    ).toEqual([{ measure: '交通补助', department: '人社', reroutedOn: '2025-09-25' }]);
  });
});
