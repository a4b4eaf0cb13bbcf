import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLAUSES = [
  ['HX-2025-1', '危房改造补助资金应于11月30日前拨付到位'],
  ['HX-2025-2', '对监测对象及时明确帮扶责任人'],
] as const;
const limit = (id: string, kind: string, trigger: string, unit: string, clause: string) => `- id: ${id}
  kind: ${kind}
  trigger: ${trigger}
  triggerText: as printed
  ${unit}
  hard: false
  reasonWhenLate: false
  clause: ${clause}
  from: 2025-01-01
  to: 2025-12-31
`;

/** A document of 滑县 that pays renovations earlier and asks for a helper, in a directory of its own. */
export async function countyDocument() {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-policies-'));
  const folder = join(directory, 'hua-xian-2025');
  await mkdir(folder);
  const files = {
    'text.txt': `滑县帮扶办法\n\n${CLAUSES.map(([, quote]) => `${quote}。`).join('\n')}\n`,
    'document.yaml': `id: hua-xian-2025
clausePrefix: HX-2025
title: 滑县帮扶办法
number: null
issuer: 滑县农业农村局
issuedOn: 2025-02-01
place: { code: "410526", name: 河南省安阳市滑县 }
effective: { from: 2025-01-01, to: 2025-12-31, basis: as printed }
text: text.txt
`,
    'clauses.yaml': CLAUSES.map(
      ([id, quote], index) => `- id: ${id}
  section: "${index + 1}"
  quote: ${quote}
  summary: A rule of the county.
  kind: deadline
  status: tracked
  service: households
  behaviour: As the tests say.
  responsible: [滑县农业农村局]
`,
    ).join(''),
    'deadlines.yaml':
      limit(
        'funds',
        'RENOVATION_FUNDS',
        'project-implemented',
        'unit: fixed-date\n  date: 2025-11-30',
        'HX-2025-1',
      ) +
      limit(
        'helper',
        'HELPER_ASSIGNMENT',
        'household-identified',
        'unit: unstated\n  words: 及时',
        'HX-2025-2',
      ),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return {
    variables: { DIXIAN_POLICIES: directory },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
