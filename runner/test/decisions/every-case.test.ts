import { existsSync, readFileSync } from 'node:fs';
import { loadCases, loadPolicies, ownDecisions, policiesDirectory, type ReasonText } from '@dixian/policy';
import { type Department, departments } from './every-decision';

let listed: Department[];
beforeAll(async () => {
  listed = await departments();
});

describe('every case beside the policies is put in exactly one place', () => {
  it('to the policy package, or to the one department that lists its decision', async () => {
    const set = await loadPolicies([policiesDirectory]);
    const cases = await loadCases(set, [policiesDirectory]);
    const places = (name: string) => [
      ...(name in ownDecisions ? ['policy'] : []),
      ...listed.filter(({ decisions }) => name in decisions).map(({ service }) => service),
    ];
    const asked = cases.flatMap(({ case: { decision } }) => decision?.name ?? []);
    const elsewhere = [...new Set(asked)].map((name) => [name, places(name)] as const);
    expect(elsewhere.filter(([, of]) => of.length !== 1)).toEqual([]);
    expect(new Set(elsewhere.flatMap(([, of]) => of))).toEqual(
      new Set(['policy', ...listed.map(({ service }) => service)]),
    );
  });

  it('by the test beside the list', () => {
    const without = listed.filter(({ file }) => {
      const test = file.replace(/\.ts$/, '.test.ts');
      return !existsSync(test) || !readFileSync(test, 'utf8').includes('policyCases({ decisions })');
    });
    expect(listed.length).toBeGreaterThan(0);
    expect(without.map(({ service }) => service)).toEqual([]);
  });
});

describe('the texts of reasons', () => {
  it('read in both languages, in every department', () => {
    for (const text of listed.flatMap(({ reasonTexts }) => Object.values(reasonTexts))) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text.en).toMatch(/^[\w\s,':;.-]+$/);
      if (text.change !== undefined) expect(text.change).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('say the same where two departments use one code', () => {
    const known = new Map<string, ReasonText>();
    for (const { reasonTexts } of listed) {
      for (const [code, text] of Object.entries(reasonTexts)) {
        expect({ code, ...text }).toEqual({ code, ...(known.get(code) ?? text) });
        known.set(code, text);
      }
    }
  });
});
