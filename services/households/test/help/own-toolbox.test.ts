import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Households, runningHouseholds } from '../running-households';

const FILES = {
  'text.txt': '滑县帮扶办法\n\n一、有劳动能力的监测对象发展蔬菜大棚的，每棚补助材料。\n',
  'document.yaml': `id: hua-xian-2025
clausePrefix: HX-2025
title: 滑县帮扶办法
number: null
issuer: 滑县农业农村局
issuedOn: 2025-02-01
place: { code: "410526", name: 河南省安阳市滑县 }
effective: { from: 2025-02-01, to: null, basis: no end date }
text: text.txt
`,
  'clauses.yaml': `- id: HX-2025-1
  section: 一
  quote: 有劳动能力的监测对象发展蔬菜大棚的，每棚补助材料
  summary: Materials for each greenhouse.
  kind: entitlement
  status: enforced
  service: households
  behaviour: The greenhouse stands in the toolbox.
  responsible: [滑县农业农村局]
`,
  'entitlements.yaml': `- id: greenhouse
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

let directory: string;
let households: Households;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dixian-policies-'));
  await mkdir(join(directory, 'hua-xian-2025'));
  for (const [name, text] of Object.entries(FILES)) {
    await writeFile(join(directory, 'hua-xian-2025', name), text);
  }
  households = await runningHouseholds('2025-12-01', { DIXIAN_POLICIES: directory });
});
afterAll(async () => {
  await households?.drop();
  await rm(directory, { recursive: true, force: true });
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
