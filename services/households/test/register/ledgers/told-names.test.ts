import { BlindIndex, nameIndex } from '@dixian/personal-data';
import { toldMeanwhile } from '@dixian/testkit';
import { certificateOf, type NationalRow, nationalFile } from '../../national-file';
import { type Households, runningHouseholds } from '../../running-households';

const COUNTY = 'county@500235';
const HOUSEHOLD = '500235216700510';
// The key that services under test have.
const index = new BlindIndex(Buffer.alloc(32, 7));

let households: Households;

beforeEach(async () => {
  households = await runningHouseholds();
});
afterEach(() => households?.drop());

async function told(day: string, ...rows: Partial<NationalRow>[]) {
  const file = nationalFile(
    day,
    rows.map((row) => ({ household: HOUSEHOLD, person: 511, members: rows.length, ...row })),
  );
  const events = await toldMeanwhile(households.service, ['household-registered'], () =>
    households.load(COUNTY, 'national-export', file),
  );
  return events.flatMap(({ payload }) => payload.households.flatMap(({ persons }) => persons));
}

const indexOf = (name: string) => nameIndex(index, certificateOf(511), name)?.toString('hex');

test('departments are told of a name by its index with the number alone, of a masked one not even that', async () => {
  const [masked] = await told('2025-10-01', { name: '吴*刚' });
  expect(masked).toEqual({ id: expect.any(String), certificateIndex: expect.any(String) });
  const [named] = await told('2025-11-01', { name: '吴志刚' });
  expect(named).toEqual({ ...masked, nameIndex: indexOf('吴志刚') });
  expect(JSON.stringify(named)).not.toContain('吴');
});

test('another name is told, and one that is only printed otherwise is not', async () => {
  await told('2025-10-01', { name: '吴志刚' });
  expect(await told('2025-11-01', { name: '吴 志刚' })).toEqual([]);
  expect(await told('2025-11-02', { name: '吴志强' })).toMatchObject([{ nameIndex: indexOf('吴志强') }]);
});
