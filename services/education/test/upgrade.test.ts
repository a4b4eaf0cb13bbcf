import { HELD, olderDepartment, type ServiceUnderTest, toldSinceStart } from '@dixian/testkit';
import { service } from '../src/service';

const { household: HOUSEHOLD, village: VILLAGE } = HELD;

let running: ServiceUnderTest;
beforeAll(async () => {
  running = await olderDepartment(service, 2, [
    `INSERT INTO compulsory_education (household_id, division_code, dropout_found, seen_on, source) VALUES
           ('${HOUSEHOLD}', '${VILLAGE}', true, '2025-03-14', 'survey'),
           ('${HOUSEHOLD.replace(/1$/, '2')}', '${VILLAGE}', false, '2025-03-14', 'survey')`,
  ]);
});
afterAll(() => running?.drop());

test('what surveys had seen of schooling is answered as of its day, and the rural office is told once', async () => {
  const told = await toldSinceStart(running);
  const common = {
    guarantee: 'COMPULSORY_EDUCATION',
    occurredOn: '2025-03-14',
    department: '教育',
    source: 'survey',
  };
  expect(told).toMatchObject([
    {
      type: 'guarantee-answered',
      divisionCode: '500235',
      payload: {
        answers: [
          { ...common, householdId: HOUSEHOLD, secure: false, finding: '失学辍学' },
          { ...common, secure: true, finding: null },
        ],
      },
    },
  ]);
});
