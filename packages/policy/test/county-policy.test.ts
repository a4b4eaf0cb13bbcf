import { plainDate } from '@dixian/calendar';
import { isMissing, loadPolicies, type PolicySet, policiesDirectory, resolveParameter } from '../src';
import { countyLine, writeFolders } from './county-folder';

let set: PolicySet;
let remove: () => Promise<void>;

beforeAll(async () => {
  const county = await writeFolders({ 'yun-yang-2025': countyLine });
  remove = county.remove;
  set = await loadPolicies([policiesDirectory, county.directory]);
});
afterAll(() => remove());

const line = (division: string, on: string, policies: PolicySet = set) =>
  resolveParameter(policies, { name: 'monitoring-line', division, on: plainDate(on) });

describe("a county's own folder", () => {
  it.each(['500235', '500235216', '500235216205'])(
    'sets the line PA-2025-4.2a leaves open for %s',
    (division) => {
      expect(line(division, '2025-12-31')).toMatchObject({
        value: '9000.00',
        unit: 'CNY-per-person-year',
        clause: 'YY-2025-1',
        document: 'yun-yang-2025',
        from: '2025-01-01',
        to: '2025-12-31',
      });
    },
  );

  it('is not carried into the next year', () => {
    const missing = { missing: 'LINE_NOT_SET', name: 'monitoring-line', clauses: ['PA-2025-4.2a'] };
    expect(line('500235216', '2026-01-01')).toEqual(missing);
    expect(line('500235', '2026-01-01')).toEqual({ ...missing, clauses: [] });
  });

  it.each(['500236', '500234', '50023', '5002', '50', '', '410526', '441322102'])(
    'lends nothing to %p',
    (division) => {
      expect(line(division, '2025-06-01')).toMatchObject({ missing: 'LINE_NOT_SET' });
    },
  );

  it('leaves the line of another place as it was', () => {
    expect(line('419001109', '2025-06-01')).toMatchObject({ value: '8600.00', clause: 'JY-2025-1.1c' });
  });

  it('adds nothing to the set loaded without it', async () => {
    const alone = await loadPolicies([policiesDirectory]);
    expect(isMissing(line('500235216', '2025-06-01', alone))).toBe(true);
  });

  it('can be given as the folder itself', async () => {
    const { directory, remove: clear } = await writeFolders({ 'yun-yang-2025': countyLine });
    const own = await loadPolicies([`${directory}/yun-yang-2025`]);
    await clear();
    expect([...own.documents.keys()]).toEqual(['yun-yang-2025']);
  });
});
