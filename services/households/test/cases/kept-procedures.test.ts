import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemScope } from '@dixian/service';
import { waitUntil } from '@dixian/testkit';
import { packs } from '../packs';
import { rowsOf } from '../running-households';
import { codeIn, OwnCase, officesOf, startIn, YONG_CHENG } from './own-places';
import type { Cases } from './running-case';

const { village, township, county } = officesOf(YONG_CHENG);
const AUTHORISED = { evidence: { form: '书面', applicant: '户主', registration: 'RURAL' } };
const COMPARED = {
  evidence: { comparisons: [{ department: '民政局', agrees: true }], passed: true, category: null },
};
const APPROVED = { evidence: { comparisons: [], opinion: '同意', passed: true, category: 'MARGINAL' } };

let cases: Cases;
let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  const given = await packs('yong-cheng-2024');
  ({ remove } = given);
  folder = join(given.variables.DIXIAN_POLICIES ?? '', 'yong-cheng-2024');
  cases = await startIn([YONG_CHENG], { ...given.variables, LOG_LEVEL: 'silent' }, 3);
});
afterAll(async () => {
  await cases?.households.drop();
  await remove();
});

async function opened(number: number): Promise<OwnCase> {
  const of = new OwnCase(cases, {
    leadId: await cases.lead(codeIn(YONG_CHENG, number), '2025-03-03', { by: village }),
  });
  await of.act(village, 'recordHomeCheck', '2025-03-04');
  await of.act(village, 'submitApplication', '2025-03-04', AUTHORISED);
  return of;
}

interface Listed {
  readonly id: string;
  readonly procedureName: string;
  readonly nextStep: string | null;
  readonly steps: readonly {
    readonly name: string;
    readonly doneOn: string | null;
    readonly clauses: readonly { readonly quote: string }[];
  }[];
}

async function listed(): Promise<ReadonlyMap<string, Listed>> {
  const { data, errors } = await cases.households.ask<{ monitoringCases: { edges: { node: Listed }[] } }>(
    county,
    `{ monitoringCases { edges { node { id procedureName nextStep deadline { dueOn } adjustmentMonth { month }
      clauses { id documentNumber section quote } publicNotice { text } nextForm { name clauses { quote } }
      standing { state } timeline { name step clauses { quote } } steps { name doneOn clauses { quote } } } } } }`,
  );
  expect(errors).toBeUndefined();
  return new Map(data.monitoringCases.edges.map(({ node }) => [node.id, node]));
}

test('whatever becomes of a document, a case goes by what it said when the case opened', async () => {
  const closed = await opened(1);
  await closed.act(county, 'recordCountyDecision', '2025-03-05', COMPARED);
  await closed.act(village, 'recordVillageReview', '2025-03-05');
  await closed.act(village, 'postPublicity', '2025-03-05');
  await closed.act(township, 'recordTownshipReview', '2025-03-11');
  await closed.act(county, 'recordCountyDecision', '2025-03-11', APPROVED);
  await closed.act(township, 'announceIdentification', '2025-03-12');
  const ended = await closed.act(township, 'recordSystemEntry', '2025-03-12');
  expect(ended.case?.state).toBe('IDENTIFIED');
  const open = await opened(2);
  const before = await listed();
  expect(before.get(open.caseId)?.steps).toHaveLength(9);

  // The county calls the comparison otherwise, adds a step that names no evidence, and quotes a clause otherwise.
  const procedures = join(folder, 'procedures.yaml');
  const printed = await readFile(procedures, 'utf8');
  const added =
    '  - { id: filing, order: 9, name: 建立档案, level: township, actors: [乡镇], clauses: [YC-2024-1.7] }';
  await writeFile(procedures, `${printed.replace('name: 信息比对', 'name: 县级比对').trimEnd()}\n${added}\n`);
  const clauses = join(folder, 'clauses.yaml');
  const quoted = await readFile(clauses, 'utf8');
  await writeFile(
    clauses,
    quoted.replace('quote: 乡镇对公示无异议的初选对象及时审核', 'quote: 公示无异议的初选对象'),
  );
  await cases.households.startAgain();
  expect(await listed()).toEqual(before);
  const later = await opened(3);
  const edited = await listed();
  const names = (id: string) => edited.get(id)?.steps.map(({ name }) => name);
  const renamed = names(open.caseId)?.map((name) => (name === '信息比对' ? '县级比对' : name)) ?? [];
  expect(renamed).toHaveLength(9);
  expect(names(later.caseId)).toEqual([...renamed, '建立档案']);
  const review = (id: string, all: ReadonlyMap<string, Listed>) =>
    all.get(id)?.steps.find(({ name }) => name === '乡级审核')?.clauses[0]?.quote;
  expect(review(later.caseId, edited)).toBe('公示无异议的初选对象');
  expect(review(open.caseId, edited)).toBe('乡镇对公示无异议的初选对象及时审核');

  // The document is taken away: what began under it goes on, and nothing new begins.
  await rm(folder, { recursive: true });
  await cases.households.startAgain();
  expect(await listed()).toEqual(edited);
  expect(await open.act(county, 'recordCountyDecision', '2025-03-05', COMPARED)).toMatchObject({
    __typename: 'CaseActRecorded',
    case: { state: 'COMPARED', nextStep: 'VILLAGE_REVIEW' },
  });
  expect((await later.act(county, 'recordCountyDecision', '2025-03-05', COMPARED)).case?.state).toBe(
    'COMPARED',
  );
});

test('a case that kept nothing fails no list where its document is gone, and keeps it once it is there again', async () => {
  const forget = "UPDATE monitoring_case SET procedure_version = NULL WHERE document_id = 'yong-cheng-2024'";
  await cases.households.service.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(forget),
  );
  const unknown = [...(await listed()).values()];
  expect(unknown.map(({ procedureName, steps }) => [procedureName, steps.length])).toEqual([
    ['识别认定', 0],
    ['识别认定', 0],
    ['识别认定', 0],
  ]);
  const open = unknown.find(({ nextStep }) => nextStep === 'VILLAGE_REVIEW');
  const act = { occurredOn: '2025-03-06', idempotencyKey: 'gone', caseId: open?.id };
  const evidence = { votesDue: 40, votesPresent: 32, votesFor: 30, votesAgainst: 2, passed: true };
  expect(await cases.act(village, 'recordVillageReview', { ...act, evidence })).toMatchObject({
    __typename: 'NoProcedure',
    code: 'PROCEDURE_GONE',
    clauses: [],
  });
  const again = await packs('yong-cheng-2024');
  try {
    await cases.households.startAgain(again.variables);
    await waitUntil(async () => {
      const [row] = await rowsOf<{ left: number }>(
        cases.households,
        'SELECT count(*)::int AS left FROM monitoring_case WHERE procedure_version IS NULL',
      );
      return row?.left === 0;
    });
    expect([...(await listed()).values()].map(({ steps }) => steps.length)).toEqual([9, 9, 9]);
  } finally {
    await again.remove();
  }
});
