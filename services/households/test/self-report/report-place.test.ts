import { SelfReports } from './self-reports';

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
