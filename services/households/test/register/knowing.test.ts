import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS } from '@dixian/access';
import { plainDate } from '@dixian/calendar';
import { encodeWhatIf } from '@dixian/what-if';
import { buildSchema, isEnumType } from 'graphql';
import { type Households, runningHouseholds } from '../running-households';
import { NATIONAL, sample } from '../samples';

let households: Households;

beforeAll(async () => {
  households = await runningHouseholds();
  await households.load('county@500235', 'national-export', sample('pu-an-2025', NATIONAL));
});

afterAll(() => households?.drop());

const WHAT_IF = encodeWhatIf({
  division: '500235',
  from: plainDate('2025-01-01'),
  comparedOn: plainDate('2025-12-01'),
  drafts: [{ name: 'monitoring-line', value: '9000.00' }],
});

test('what is refused to a role costs its own answer, and the viewer says beforehand what that will be', async () => {
  const page = `{ viewer { rights facts loads } tasks { totalCount } monitoringCases { totalCount } leads { totalCount }
    taskCounts { count } households(first: 1) { edges { node { code incomes { net } monitoring { category risks } } } } }`;
  const { data, errors } = await households.ask<Record<string, unknown>>('health@500235', page);
  expect(data.viewer).toEqual({
    rights: ['RECEIVE_LEAD', 'SEE_BACKLOG', 'WRITE'],
    facts: ['REGISTER', 'MONITORING', 'REGISTRATION', 'MEDICAL', 'TREATMENT', 'INSURANCE'],
    loads: ['health'],
  });
  expect(data).toMatchObject({ monitoringCases: null, tasks: { totalCount: expect.any(Number) } });
  expect(data.households).toMatchObject({ edges: [{ node: { code: expect.any(String), incomes: null } }] });
  expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['FORBIDDEN']));
  const county = await households.ask<{ viewer: object }>('county@500235', '{ viewer { rights loads } }');
  expect(county.data.viewer).toEqual({
    rights: [
      'CASEWORK',
      'FIND_ANYBODY',
      'HAND_OUT_EXTRACT',
      'RECEIVE_LEAD',
      'REVEAL',
      'SEE_BACKLOG',
      'VERIFY_LEAD',
      'WRITE',
    ],
    loads: [
      'education',
      'employment',
      'finance',
      'health',
      'households',
      'housing-water',
      'social-assistance',
    ],
  });
  const auditor = await households.ask<{ viewer: object }>('auditor@', '{ viewer { rights } }');
  expect(auditor.data.viewer).toEqual({
    rights: ['FIND_ANYBODY', 'HAND_OUT_EXTRACT', 'SEE_BACKLOG', 'SEE_QUEUES', 'SEE_REVEALS'],
  });
});

test('the words for rights and facts are those that are judged by', () => {
  const words = (name: string) => {
    const type = buildSchema(
      readFileSync(join(__dirname, '../../../../schemas/api.graphql'), 'utf8'),
    ).getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };
  expect(words('HouseholdFact')).toEqual([...FACTS].sort());
});

test('a department is refused each fact of a household that its work does not ask for, whoever is in it', async () => {
  const persons = `{ households(first: 20) { edges { node { members { person {
    name birthOn age certificateKind certificateNumber ethnicity education labourCapacity workPlace workMonths } } } } } }`;
  type Answer = { households: { edges: { node: { members: { person: Record<string, unknown> }[] } }[] } };
  const told = async (account: string) => {
    const { data } = await households.ask<Answer>(account, persons);
    const all = data.households.edges.flatMap(({ node }) => node.members.map(({ person }) => person));
    const names = Object.keys(all[0] ?? {}).filter((name) => all.some((person) => person[name] !== null));
    return names.filter((name) => name !== 'name' && name !== 'certificateNumber');
  };
  const work = ['workPlace', 'workMonths'];
  expect(await told('county@500235')).toEqual(
    expect.arrayContaining([
      'birthOn',
      'age',
      'certificateKind',
      'ethnicity',
      'education',
      'labourCapacity',
      ...work,
    ]),
  );
  expect(await told('water@500235')).toEqual([]);
  expect(await told('health@500235')).toEqual([]);
  expect(await told('education@500235')).toEqual(['birthOn', 'age', 'education']);
  expect(await told('employment@500235')).toEqual(['birthOn', 'age', 'education', 'labourCapacity', ...work]);
  expect(await told('civil-affairs@500235')).toEqual([
    ...['birthOn', 'age', 'certificateKind', 'education', 'labourCapacity'],
  ]);
});

test('drafted lines are tried against incomes only by who may know them', async () => {
  const { data, errors } = await households.ask<Record<string, unknown>>(
    'health@500235',
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on WhatIf { registerEffect { total { entering { households } } } } } }`,
    { r: [{ __typename: 'WhatIf', id: WHAT_IF }] },
  );
  expect(data._entities).toEqual([{ registerEffect: null }]);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
