import { runningService, type ServiceUnderTest, toldMeanwhile } from '@dixian/testkit';
import { service } from '../src/service';

let housing: ServiceUnderTest<ReturnType<typeof service.readEnvironment>>;

beforeAll(async () => {
  housing = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => housing?.drop());

const survey = (surveyedOn: string, housingProblem: boolean, waterProblem?: boolean) =>
  housing.deliver('survey-recorded', {
    surveyedOn,
    source: `防止返贫致贫监测对象信息 ${surveyedOn}`,
    households: [
      {
        householdId: '0199a1b2-0000-7000-8000-000000000002',
        divisionCode: '410526002201',
        housingProblem,
        waterProblem,
        persons: [],
      },
    ],
  });

test('PA-2025-4.2c: what a survey saw of house and water is answered with its source, where it is new, and is no hit', async () => {
  const events = await toldMeanwhile(housing.service, ['guarantee-answered', 'screening-hit'], async () => {
    await survey('2025-06-30', true, false);
    // Of water it says nothing, of the house what was said already.
    await survey('2025-09-30', true);
    await survey('2025-11-30', false);
  });
  expect(events.flatMap(({ payload }) => ('answers' in payload ? payload.answers : []))).toEqual([
    expect.objectContaining({
      guarantee: 'SAFE_HOUSING',
      secure: false,
      department: '住建',
      source: '防止返贫致贫监测对象信息 2025-06-30',
    }),
    expect.objectContaining({ guarantee: 'SAFE_WATER', secure: true, department: '水利' }),
    expect.objectContaining({ guarantee: 'SAFE_HOUSING', secure: true, occurredOn: '2025-11-30' }),
  ]);
  expect(events.map(({ type }) => type)).toEqual(Array(3).fill('guarantee-answered'));
});
