import { plainDate } from '@dixian/calendar';
import { missingCodeOf, type NamedParameter } from './parameter';
import type { PolicyDocument } from './policy-document';
import { type PolicyFolder, policySet } from './policy-set';
import { resolveParameter } from './resolve-parameter';

const day = plainDate;

/** A document of one place that sets a subsidy rate in 2025. */
function rateOf(
  id: string,
  place: string,
  value: number | null,
  issue: Partial<PolicyDocument> = {},
): PolicyFolder {
  const window = { from: day('2025-01-01'), to: day('2025-12-31') };
  const document: PolicyDocument = {
    id,
    clausePrefix: 'XX-2025',
    title: id,
    number: null,
    issuer: id,
    issuedOn: day('2025-02-01'),
    place: { code: place, name: id },
    effective: { ...window, basis: 'test' },
    forwards: [],
    details: [],
    yieldsTo: [],
    basedOn: [],
    text: '',
    ...issue,
  };
  const rate: NamedParameter = {
    name: 'interest-subsidy-rate',
    document: id,
    value,
    unit: 'percent',
    clause: `${id}-1`,
    ...window,
  };
  return { ...emptyFolder(document), parameters: [rate] };
}

function emptyFolder(document: PolicyDocument): PolicyFolder {
  const lists = { clauses: [], parameters: [], deadlines: [], procedures: [], rules: [] };
  return { document, ...lists, entitlements: [], targets: [], units: [], transitions: [], escalations: [] };
}

const unprinted = {
  issuedOn: null,
  issuedBetween: { from: day('2025-01-01'), to: day('2025-12-31'), basis: 'the year of its number' },
  yieldsTo: [
    { levels: ['nation' as const, 'province' as const], issued: 'later' as const, clause: 'AY-2025-2.1d' },
  ],
};
const resolve = (folders: PolicyFolder[], division = '410526') =>
  resolveParameter(policySet(folders), { name: 'interest-subsidy-rate', division, on: day('2025-11-20') });

describe('precedence', () => {
  it('lets the smaller place prevail over the larger', () => {
    const folders = [
      rateOf('province', '41', 50),
      rateOf('city', '4105', 100),
      rateOf('county', '410526', 80),
    ];
    expect(resolve(folders)).toMatchObject({ value: 80, document: 'county' });
    expect(resolve(folders, '410527')).toMatchObject({ value: 100, document: 'city' });
    expect(resolve(folders, '4101')).toMatchObject({ value: 50, document: 'province' });
    expect(resolve(folders, '42')).toMatchObject({ missing: 'RATE_NOT_SET' });
  });

  it('AY-2025-2.1d: a later policy of the province prevails, an earlier one does not', () => {
    const city = rateOf('city', '4105', 100, { ...unprinted, issuedOn: day('2025-02-01') });
    const province = (issuedOn: string) => rateOf('province', '41', 50, { issuedOn: day(issuedOn) });
    expect(resolve([city, province('2025-11-15')])).toMatchObject({ value: 50 });
    expect(resolve([city, province('2025-01-15')])).toMatchObject({ value: 100 });
    expect(resolve([city, province('2025-02-01')])).toMatchObject({ value: 100 });
  });

  it('AY-2025-2.1d: an issue day that is not printed decides nothing by guess', () => {
    const city = rateOf('city', '4105', 100, unprinted);
    const province = (issuedOn: string) => rateOf('province', '41', 50, { issuedOn: day(issuedOn) });
    expect(resolve([city, province('2024-12-31')])).toMatchObject({ value: 100 });
    expect(resolve([city, province('2026-01-01')])).toMatchObject({ value: 50 });
    expect(resolve([city, province('2025-11-15')])).toEqual({
      missing: 'ISSUE_DATE_NOT_SET',
      name: 'interest-subsidy-rate',
      clauses: ['city-1', 'province-1'],
    });
  });

  it('AY-2025-2.1d: does not yield to a level it does not name', () => {
    const county = rateOf('county', '410526', 80, { ...unprinted, issuedOn: day('2025-02-01') });
    expect(resolve([county, rateOf('city', '4105', 100, { issuedOn: day('2025-06-01') })])).toMatchObject({
      value: 80,
    });
  });

  it('lets the later document of one place prevail, in whatever order they are loaded', () => {
    const old = rateOf('old', '410526', 30);
    const recent = rateOf('recent', '410526', 40, { issuedOn: day('2025-09-01') });
    expect(resolve([old, recent])).toMatchObject({ value: 40 });
    expect(resolve([recent, old])).toMatchObject({ value: 40 });
  });

  it('looks past a value that is named without a number', () => {
    expect(resolve([rateOf('county', '410526', null), rateOf('city', '4105', 100)])).toMatchObject({
      value: 100,
    });
    expect(resolve([rateOf('county', '410526', null)])).toMatchObject({
      missing: 'RATE_NOT_SET',
      clauses: ['county-1'],
    });
  });

  it.each([
    ['monitoring-line', 'LINE_NOT_SET'],
    ['interest-subsidy-rate', 'RATE_NOT_SET'],
    ['subsistence-allowance-standard', 'STANDARD_NOT_SET'],
    ['pipeline', 'VALUE_NOT_SET'],
    ['monitoring-line-multiple', 'VALUE_NOT_SET'],
  ])('reports %s as %s', (name, code) => {
    expect(missingCodeOf(name)).toBe(code);
  });
});
