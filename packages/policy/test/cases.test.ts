import { type FiledCase, loadCases, loadPolicies, ownDecisions, policiesDirectory, runCase } from '../src';

let cases: FiledCase[];
beforeAll(async () => {
  cases = await loadCases(await loadPolicies([policiesDirectory]), [policiesDirectory]);
});

describe('the cases beside the policies', () => {
  // Those of a department's decision are put beside that decision.
  it('hold, every one that asks a decision of this package or none', () => {
    const wrong = cases
      .filter(({ case: { decision } }) => !decision || decision.name in ownDecisions)
      .map(({ file, line, case: written, set }) => ({
        at: `${file}:${line}`,
        name: written.name,
        ...runCase(set, written, ownDecisions),
      }))
      .filter(({ holds }) => !holds);
    expect(wrong).toEqual([]);
  });

  it('include every scenario that the engine alone decides', () => {
    const pure = [1, 3, 5, 6, 8, 9, 11, 13, 14, 15, 17, 19, 20, 21, 24, 25, 27, 28, 30, 32, 34, 35, 37, 39];
    const named = new Set(
      cases.flatMap(({ case: { name } }) => /^scenario (\d+):/.exec(name)?.[1] ?? []).map(Number),
    );
    expect(pure.filter((scenario) => !named.has(scenario))).toEqual([]);
  });

  it('are told apart from an answer that is another', () => {
    const filed = cases.find(({ case: { decision } }) => decision?.name === 'key-household');
    if (!filed?.case.decision) throw new Error('there is a case of a key household');
    const changed = {
      ...filed.case,
      decision: { ...filed.case.decision, expect: { outcome: 'REFERRED' } },
    };
    expect(runCase(filed.set, changed, ownDecisions)).toMatchObject({
      holds: false,
      actual: { outcome: expect.stringMatching(/^(GRANTED|REFUSED)$/) },
    });
  });
});
