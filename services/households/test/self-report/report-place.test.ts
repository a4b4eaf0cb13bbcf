import { change, divisionId } from '../divisions/running-divisions';
import { report, SelfReports } from './self-reports';

interface Told {
  selfReportPlace: { code: string; names: string[]; villages: { code: string; name: string }[] } | null;
}

const PLACE = `query ($code: String!) { selfReportPlace(code: $code) { code names villages { code name } } }`;

let reports: SelfReports;

beforeAll(async () => {
  reports = await SelfReports.start();
});
afterAll(() => reports?.households.drop());

const told = async (code: string) => {
  const { data, errors } = await reports.ask<Told>('somewhere', PLACE, { code });
  expect(errors).toBeUndefined();
  return data.selfReportPlace;
};

test('who has no account is told the names of a township and of its villages', async () => {
  const township = await told('500235216');
  expect(township?.names).toEqual(['云阳县', '普安乡']);
  expect(township?.villages.length).toBeGreaterThan(1);
  const [{ code, name } = { code: '', name: '' }] = township?.villages ?? [];
  expect(await told(code)).toEqual({ code, names: ['云阳县', '普安乡', name], villages: [] });
});

test.each(['500235', '50', '', '999999999', '500235216999', "500235216' OR true", '500235216-1'])(
  'nothing is told of %j, where no reports go',
  async (code) => {
    expect(await told(code)).toBeNull();
  },
);

test('a poster leads to the village that stands, whatever became of the one it was printed for', async () => {
  const households = reports.households;
  const [merged, stays] = ['500235216220', '500235216219'];
  const divisions = {
    divisionId: await divisionId(households, merged),
    intoId: await divisionId(households, stays),
  };
  const given = { ...divisions, occurredOn: '2025-07-01' };
  await change(households, 'county@500235', 'mergeDivisions', given);
  expect(await told(merged)).toMatchObject({ code: stays });
  expect(await reports.submit('somewhere', report({ division: merged }))).toMatchObject({
    __typename: 'SelfReportReceipt',
  });
  expect(await reports.list(`village@${stays}`)).toHaveLength(1);
  const recoded = { divisionId: divisions.intoId, newCode: '500235216229', occurredOn: '2025-08-01' };
  await households.ask(
    'admin@',
    'mutation ($input: RecodeDivisionInput!) { recodeDivision(input: $input) { __typename } }',
    { input: { ...recoded, idempotencyKey: 'recoded' } },
  );
  for (const code of [merged, stays]) expect(await told(code)).toMatchObject({ code: '500235216229' });
});
