import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { getClause } from '../src/domain/clauses';
import { type DeadlineKind, deadlineKinds } from '../src/domain/deadline';
import type { PolicySet } from '../src/domain/policy-set';
import { findDeadline, resolveDeadline } from '../src/domain/resolve-deadline';
import { loadPolicies } from '../src/loading/load-policies';
import { policiesDirectory, schemasDirectory } from '../src/loading/project-directories';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

const limit = (kind: DeadlineKind, division: string, on: string) =>
  resolveDeadline(set, { kind, division, on: plainDate(on) });

describe('resolveDeadline', () => {
  it('PA-2025-1.2a, PA-2025-2.3c, PA-2025-2.3d, PA-2025-3.1b: gives the limits of 普安乡 down to its villages', () => {
    const limits = (['VERIFICATION', 'IDENTIFICATION', 'PUBLICITY', 'PLAN'] as const).map((kind) =>
      limit(kind, '500235216205', '2025-09-30'),
    );
    expect(limits).toMatchObject([
      {
        unit: 'working-days',
        duration: 5,
        atLeast: false,
        hard: false,
        reasonWhenLate: false,
        clause: 'PA-2025-1.2a',
      },
      {
        unit: 'calendar-days',
        duration: 15,
        atLeast: false,
        hard: false,
        reasonWhenLate: true,
        clause: 'PA-2025-2.3c',
      },
      {
        unit: 'calendar-days',
        duration: 5,
        atLeast: true,
        hard: true,
        reasonWhenLate: false,
        clause: 'PA-2025-2.3d',
      },
      {
        unit: 'calendar-days',
        duration: 10,
        atLeast: false,
        hard: false,
        reasonWhenLate: true,
        clause: 'PA-2025-3.1b',
      },
    ]);
  });

  it('PA-2025-1.2a: holds from the day the document was issued, without an end', () => {
    expect(limit('VERIFICATION', '500235216', '2025-03-13')).toBeUndefined();
    expect(limit('VERIFICATION', '500235216', '2025-03-14')).toBeDefined();
    expect(limit('VERIFICATION', '500235216', '2031-01-01')).toBeDefined();
  });

  it.each(['500235', '500235215', '500235217', '50', '', '410526', '419001109'])(
    'PA-2025-1.2a: binds nobody in %p',
    (division) => {
      expect(limit('VERIFICATION', division, '2025-09-30')).toBeUndefined();
    },
  );

  it('PA-2025-1.2.4c: a limit in words is found and has no due date', () => {
    const query = { kind: 'LEAD_FORWARDING', division: '500235216', on: plainDate('2025-09-30') } as const;
    expect(findDeadline(set, query)).toMatchObject({ unit: 'unstated', words: '及时' });
    expect(resolveDeadline(set, query)).toBeUndefined();
  });

  it('knows exactly the kinds of the schema', () => {
    const schema = JSON.parse(readFileSync(join(schemasDirectory, 'deadlines.json'), 'utf8'));
    expect([...deadlineKinds]).toEqual(schema.items.properties.kind.enum);
  });

  it('names a clause that is not loaded', () => {
    expect(() => getClause(set, 'YY-2025-1')).toThrow('No loaded policy document has the clause YY-2025-1.');
    expect(getClause(set, 'PA-2025-1.2a').quote).toContain('5个工作日内到户核实');
  });
});
