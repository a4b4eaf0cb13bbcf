import { ownFolder } from '../own-folder';
import { type Households, runningHouseholds } from '../running-households';

const GREENHOUSE = {
  id: 'HX-2025-1',
  quote: '有劳动能力的监测对象发展蔬菜大棚的，每棚补助材料',
  entitlements: `- id: greenhouse
  name: 蔬菜大棚补助
  service: households
  who: 有劳动能力的监测对象
  what: 每棚补助材料
  amount: { words: 每棚补助材料 }
  until: null
  clause: HX-2025-1
  measure: { family: INDUSTRY, gaps: [INCOME], labour: ABLE }
  from: 2025-02-01
  to: null
`,
};

let own: Awaited<ReturnType<typeof ownFolder>>;
let households: Households;
beforeAll(async () => {
  own = await ownFolder([GREENHOUSE]);
  households = await runningHouseholds('2025-12-01', own.variables);
});
afterAll(async () => {
  await households?.drop();
  await own?.remove();
});

const TOOLBOX = `query ($division: String, $risk: HelpGapKind, $canWork: Boolean) {
  measureToolbox(division: $division, risk: $risk, canWork: $canWork) {
    id name family developmental until clause { id } } }`;

async function offered(wanted: object): Promise<{ id: string }[]> {
  const { data, errors } = await households.ask<{ measureToolbox: { id: string }[] }>(
    'admin@',
    TOOLBOX,
    wanted,
  );
  expect(errors).toBeUndefined();
  return data.measureToolbox;
}
const ids = async (wanted: object) => (await offered(wanted)).map(({ id }) => id);

test('a right in a county’s own folder that says what measure it is adds to its toolbox, and to no other', async () => {
  expect(await offered({ division: '410526', risk: 'INCOME', canWork: true })).toContainEqual({
    ...{ id: 'greenhouse', name: '蔬菜大棚补助', family: 'INDUSTRY', developmental: true, until: null },
    clause: { id: 'HX-2025-1' },
  });
  expect(await ids({ division: '410526', risk: 'INCOME', canWork: false })).not.toContain('greenhouse');
  expect(await ids({ division: '410526', risk: 'UNSTABLE_WORK' })).not.toContain('greenhouse');
  expect(await ids({ division: '419001' })).not.toContain('greenhouse');
});
