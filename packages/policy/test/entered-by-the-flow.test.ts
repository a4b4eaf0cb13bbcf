import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binding, bind, newDraft, type Procedure, policiesDirectory, readPolicies } from '../src';

const packs = join(__dirname, 'packs');
const text = readFileSync(join(packs, 'yue-pu-hu-2023', 'text.txt'), 'utf8');
const PREFIX = 'YPH-2023';

/** Evidence of a step: the clause, the step, whose it is, and what of it. */
type Step = readonly [clause: string, step: string, level: string, evidence: readonly string[]];
const identification: readonly Step[] = [
  ['1.1a', 'home-check', 'village', ['home-check-done']],
  ['1.1b', 'application', 'household', ['application']],
  ['1.2', 'village-review', 'village', ['review-record', 'posting']],
  ['1.3b', 'township-check', 'township', ['checker-signature']],
  ['1.3c', 'county-approval', 'county', ['approval', 'announcement']],
  ['1.3c', 'entry', 'township', ['entry']],
];
const elimination: readonly Step[] = [
  ['2.1', 'nomination', 'village', ['nomination']],
  ['2.2', 'village-review', 'village', ['review-record', 'posting']],
  ['2.3b', 'township-check', 'township', ['checker-signature']],
  ['2.3b', 'county-approval', 'county', ['approval', 'announcement']],
  ['2.3b', 'mark', 'township', ['entry']],
];

function bindingsOf(procedure: string, steps: readonly Step[]): Binding[] {
  return steps.flatMap(([number, step, level, evidence]) =>
    evidence.map((name) => ({
      ...{ clause: `${PREFIX}-${number}`, as: 'evidence' as const, name },
      fields: { procedure, step, level },
    })),
  );
}

const bindings: readonly Binding[] = [
  ...bindingsOf('IDENTIFICATION', identification),
  {
    ...{ clause: `${PREFIX}-1.1b`, as: 'evidence', name: 'record' },
    fields: { procedure: 'IDENTIFICATION', step: 'application', evidence: 'asset-authorisation' },
  },
  { clause: `${PREFIX}-1.2`, as: 'time-limit', name: 'PUBLICITY' },
  ...bindingsOf('ELIMINATION', elimination),
  { clause: `${PREFIX}-1.0`, as: 'rule', name: 'identification-steps' },
  { clause: `${PREFIX}-2.1`, as: 'rule', name: 'release-requested-or-nominated' },
  ...['0.1', '1.3a', '2.3a'].map(
    (number): Binding => ({ clause: `${PREFIX}-${number}`, as: 'nothing', because: '说明性文字' }),
  ),
];

const shownOf = (procedures: readonly Procedure[] | undefined) =>
  procedures?.map(({ kind, steps }) => [
    kind,
    steps.map(({ id, level, needs, holdsFor }) => [
      id,
      level,
      needs.map(({ name }) => name).sort(),
      holdsFor,
    ]),
  ]);

test('a document of another place, entered by its text, has the steps of its hand-written folder', async () => {
  const loaded = await readPolicies([policiesDirectory, packs]);
  const written = newDraft(
    {
      ...{
        id: 'yue-pu-hu-2023',
        clausePrefix: PREFIX,
        title: '监测对象识别纳入和风险消除程序',
        number: null,
      },
      ...{
        issuer: '岳普湖县乡村振兴局',
        issuedOn: '2023-09-24',
        place: { code: '653128', name: '岳普湖县' },
      },
      effective: { from: '2023-09-24', to: null, basis: '公开之日' },
    },
    text,
  );
  const files = bindings.reduce((so, binding) => bind(so, binding), written);
  const entered = await loaded.withDraft(new Map(Object.entries(files)));
  const { findings, coverage } = entered.graded();
  expect(findings.filter(({ grade }) => grade === 'error')).toEqual([]);
  expect(coverage).toMatchObject({ percent: 100, openSentences: [] });
  const at = (set: typeof entered.policies) =>
    (['IDENTIFICATION', 'ELIMINATION'] as const).map((kind) =>
      shownOf(set.procedures.get(kind)?.get('653128')),
    );
  expect(at(entered.policies)).toEqual(at(loaded.policies));
});
