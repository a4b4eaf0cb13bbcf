import { countStatements } from '@dixian/testkit';
import { rowsOf } from '../running-households';
import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';

let cases: Cases;
const ids: string[] = [];
beforeAll(async () => {
  cases = await Cases.start('2025-12-01', 6);
  for (const [index, posted] of ['2025-06-03', '2025-06-04', '2025-06-05', '2025-06-06'].entries()) {
    ids.push(await cases.posted(`50023521679900${index + 1}`, `2025-06-0${index + 1}`, posted));
  }
  const caseId = ids[0] ?? '';
  const steps = [
    [TOWNSHIP, 'recordTownshipReview', '2025-06-10'],
    [COUNTY, 'recordCountyDecision', '2025-06-11'],
    [COUNTY, 'announceIdentification', '2025-06-12'],
  ] as const;
  for (const [account, mutation, day] of steps) {
    await cases.act(account, mutation, input(mutation, { caseId }, day));
  }
});
afterAll(() => cases?.households.drop());

interface Page {
  monitoringCases: {
    totalCount: number;
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const QUERY = `query ($filter: MonitoringCaseFilter, $first: Int, $after: String) {
  monitoringCases(filter: $filter, first: $first, after: $after) {
    totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`;

async function list(filter: object = {}, page: object = {}) {
  const { data } = await cases.households.ask<Page>(COUNTY, QUERY, { filter, ...page });
  const { totalCount, edges, pageInfo } = data.monitoringCases;
  return { totalCount, pageInfo, found: edges.map(({ node }) => ids.indexOf(node.id)) };
}

test.each([
  [{}, [3, 2, 1, 0]],
  [{ state: 'PUBLICISED' }, [3, 2, 1]],
  [{ state: 'IDENTIFIED' }, [0]],
  [{ nextStep: 'TOWNSHIP_REVIEW' }, [3, 2, 1]],
  [{ openedFrom: '2025-06-02', openedTo: '2025-06-03' }, [2, 1]],
  [{ division: '500235216220' }, [3, 2, 1, 0]],
  [{ division: '500235216219' }, []],
  [{ unit: { division: '500235216' } }, [3, 2, 1]],
  [{ unit: { division: '500235216220' } }, []],
  [{ unit: { division: '500235216', sector: 'health' } }, []],
  [{ overdueOn: '2025-06-17' }, []],
  [{ overdueOn: '2025-06-18' }, [1]],
  [{ overdueOn: '2025-06-20' }, [3, 2, 1]],
])('cases narrowed by %j are %j, and are counted so', async (filter, expected) => {
  expect(await list(filter)).toMatchObject({ found: expected, totalCount: expected.length });
});

test('a case and its next step are found by the lead and by the case; what is no id finds nothing', async () => {
  const { data } = await cases.households.ask<{ monitoringCase: { lead: { id: string } } }>(
    COUNTY,
    'query ($id: ID!) { monitoringCase(id: $id) { lead { id } } }',
    { id: ids[1] },
  );
  const lead = data.monitoringCase.lead.id;
  expect((await list({ lead })).found).toEqual([1]);
  expect((await list({ lead, state: 'IDENTIFIED' })).found).toEqual([]);
  expect((await list({ lead: 'nobody' })).found).toEqual([]);
  const steps = async (filter: object) => {
    const answer = await cases.households.ask<{
      tasks: { edges: { node: { case: { id: string } | null } }[] };
    }>(COUNTY, 'query ($filter: TaskFilter) { tasks(filter: $filter) { edges { node { case { id } } } } }', {
      filter: { levels: ['VILLAGE', 'TOWNSHIP', 'COUNTY'], ...filter },
    });
    return answer.data.tasks.edges.map(({ node }) => ids.indexOf(node.case?.id ?? '')).sort();
  };
  expect(await steps({ case: ids[1] })).toEqual([1]);
  expect(await steps({ steps: ['TOWNSHIP_REVIEW'] })).toEqual([1, 2, 3]);
  expect(await steps({ steps: ['TOWNSHIP_REVIEW'], case: ids[0] })).toEqual([]);
  expect(await steps({ lead, closed: true })).toContain(-1);
  expect(await steps({ lead: 'nobody' })).toEqual([]);
});

test('pages follow one another without gap or repetition, one statement each', async () => {
  const first = await list({}, { first: 3 });
  expect(first).toMatchObject({ found: [3, 2, 1], totalCount: 4, pageInfo: { hasNextPage: true } });
  expect(await list({}, { first: 3, after: first.pageInfo.endCursor })).toMatchObject({
    found: [0],
    pageInfo: { hasNextPage: false },
  });
  const { statements } = await countStatements(cases.households.service.parts.db, async () => {
    await cases.households.ask(
      COUNTY,
      '{ monitoringCases { edges { node { state nextStep deadline { status } } } } }',
    );
  });
  // The page, and the acts of all its cases together.
  expect(statements).toHaveLength(2);
});

test('the columns of a case are what replaying its acts gives', async () => {
  const { data } = await cases.households.ask<{
    monitoringCases: {
      edges: { node: { state: string; nextStep: string; standing: object; stateSince: string } }[];
    };
  }>(
    COUNTY,
    '{ monitoringCases { edges { node { state stateSince nextStep standing { state since nextStep } } } } }',
  );
  for (const { node } of data.monitoringCases.edges) {
    const { state, stateSince: since, nextStep } = node;
    expect(node.standing).toEqual({ state, since, nextStep });
  }
});

test('PA-2025-2.3d a public notice shows the household and its days, never a number', async () => {
  const ask = async (id: string | undefined) => {
    const { data } = await cases.households.ask<{
      monitoringCase: { publicNotice: { text: string; postedOn: string; lastDay: string | null } | null };
    }>(VILLAGE, 'query ($id: ID!) { monitoringCase(id: $id) { publicNotice { text postedOn lastDay } } }', {
      id,
    });
    return data.monitoringCase.publicNotice;
  };
  const posting = await ask(ids[1]);
  expect(posting).toMatchObject({ postedOn: '2025-06-04', lastDay: '2025-06-09' });
  expect(posting?.text).toContain('测试2');
  expect(posting?.text).toContain('2025年6月4日至2025年6月9日');
  const result = await ask(ids[0]);
  expect(result).toMatchObject({ postedOn: '2025-06-12', lastDay: null });
  expect(result?.text).toContain('边缘易致贫户');
  for (const text of [posting?.text ?? '', result?.text ?? '']) {
    expect(text).not.toMatch(/\d{5}|病|残|健康/);
  }
  const leadId = await cases.lead('500235216799005', '2025-06-02');
  const opened = await cases.act(
    TOWNSHIP,
    'holdSpecialMeeting',
    input('holdSpecialMeeting', { leadId }, '2025-06-02'),
  );
  expect(await ask(opened.case?.id)).toBeNull();
});

test('a household that is recoded takes its case along, which goes on under the procedure it began with', async () => {
  const { data } = await cases.households.ask<{ division: { id: string } }>(
    'admin@5002',
    '{ division(code: "500235216") { id } }',
  );
  const recoded = await cases.households.ask<{ recodeDivision: { __typename: string } }>(
    'admin@5002',
    'mutation ($input: RecodeDivisionInput!) { recodeDivision(input: $input) { __typename } }',
    {
      input: {
        divisionId: data.division.id,
        newCode: '500235916',
        occurredOn: '2025-12-01',
        idempotencyKey: 'recode',
      },
    },
  );
  expect(recoded.data.recodeDivision.__typename).toBe('DivisionRecoded');
  const caseId = ids[3] ?? '';
  expect(
    await cases.act(
      'township@500235916',
      'recordTownshipReview',
      input('recordTownshipReview', { caseId }, '2025-06-12'),
    ),
  ).toMatchObject({ __typename: 'CaseActRecorded' });
  const codes = await rowsOf(cases.households, 'SELECT DISTINCT division_code FROM case_act');
  expect(codes).toEqual([{ division_code: '500235916220' }]);
});
