import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import Ajv2020 from 'ajv/dist/2020';
import {
  keyHousehold,
  lastRule,
  loadPolicies,
  type PolicySet,
  policiesDirectory,
  ruleInForce,
  ruleNames,
  rulesBinding,
} from '../src';
import { schemasDirectory } from '../src/loading/project-directories';

const packs = join(__dirname, 'packs');
const at = (division: string, on: string) => ({ division, on: plainDate(on) });

let set: PolicySet;
let alone: PolicySet;
beforeAll(async () => {
  alone = await loadPolicies([policiesDirectory]);
  const others = ['an-yang-2026', 'yue-pu-hu-2023'].map((pack) => join(packs, pack));
  set = await loadPolicies([policiesDirectory, ...others]);
});

interface Catalogued {
  rule: string;
  title: { zh: string; en: string };
  service: string;
  applied: boolean;
  without: { zh: string; en: string };
  with: object;
}
const catalogue = readdirSync(join(schemasDirectory, 'rules')).map(
  (file): Catalogued => JSON.parse(readFileSync(join(schemasDirectory, 'rules', file), 'utf8')),
);

describe('the catalogue of rules', () => {
  it('has one schema for each name that the code knows', () => {
    expect(catalogue.map(({ rule }) => rule).toSorted()).toEqual([...ruleNames].toSorted());
    expect(new Set(ruleNames).size).toBe(ruleNames.length);
    for (const { title, without } of catalogue) {
      for (const { zh, en } of [title, without])
        expect([zh, en]).toEqual([expect.any(String), expect.any(String)]);
    }
  });

  it('fits what every document gives its rules', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    ajv.addFormat('plain-date', /^\d{4}-\d{2}-\d{2}$/);
    const schemas = new Map(catalogue.map((entry) => [entry.rule, ajv.compile(entry.with)]));
    for (const [name, byPlace] of set.rules) {
      for (const rule of [...byPlace.values()].flat()) {
        const fits = schemas.get(name);
        if (!fits?.(rule.with)) throw new Error(`${rule.document} ${name}: ${ajv.errorsText(fits?.errors)}`);
      }
    }
  });
});

describe('a rule in force', () => {
  it('is that of the place, by the clause of its own document, and ends with its days', () => {
    expect(ruleInForce(alone, 'key-household', at('410526102', '2025-12-31'))).toMatchObject({
      clause: 'AY-2025-1.1a',
      document: 'an-yang-2025',
      from: '2025-01-01',
      to: '2025-12-31',
    });
    expect(ruleInForce(alone, 'key-household', at('410526102', '2026-01-01'))).toBeUndefined();
    expect(ruleInForce(alone, 'key-household', at('419001', '2025-06-01'))).toBeUndefined();
    expect(lastRule(alone, 'key-household', at('410526102', '2026-01-01'))?.clause).toBe('AY-2025-1.1a');
    expect(lastRule(alone, 'key-household', at('410526102', '2025-12-31'))).toBeUndefined();
    expect(lastRule(alone, 'key-household', at('419001', '2026-01-01'))).toBeUndefined();
  });

  it('passes to the successor at midnight', () => {
    const clauseOn = (on: string) => ruleInForce(set, 'key-household', at('410526102', on))?.clause;
    expect(clauseOn('2025-12-31')).toBe('AY-2025-1.1a');
    expect(clauseOn('2026-01-01')).toBe('AY-2026-1.1a');
    expect(lastRule(set, 'key-household', at('410526102', '2027-01-01'))?.clause).toBe('AY-2026-1.1a');
  });

  it('is that of the smaller place where two bind', () => {
    const newly = ruleInForce(alone, 'newly-poor-registered', at('410181001', '2020-06-01'));
    expect(newly?.clause).toBe('ZZ-2020-2.3b');
    expect(ruleInForce(alone, 'newly-poor-registered', at('410526', '2020-06-01'))?.clause).toBe(
      'HN-2020-5.2c',
    );
  });
});

describe('a rule that binds the facts of its days until they are done', () => {
  const began = plainDate('2025-01-01');
  it('AY-2025-3.3.3c: binds a renovation of 2025 after the year as well, and no later one', () => {
    const clausesOf = (on: string, from = began) =>
      rulesBinding(alone, 'release-after-renovation', { ...at('410526', on), began: from }).map(
        ({ clause }) => clause,
      );
    expect(clausesOf('2025-12-31')).toEqual(['AY-2025-3.3.3c']);
    expect(clausesOf('2026-01-01')).toEqual(['AY-2025-3.3.3c']);
    expect(clausesOf('2026-01-01', plainDate('2026-01-01'))).toEqual([]);
    expect(
      rulesBinding(set, 'release-after-renovation', { ...at('410526', '2026-01-01'), began }).map(
        ({ clause }) => clause,
      ),
    ).toEqual(['AY-2026-3.3.3c', 'AY-2025-3.3.3c']);
  });
});

describe('a place without a rule', () => {
  it('is told so for a key household, by the name of the rule and no clause', () => {
    expect(keyHousehold(set, { ...at('411481101', '2025-06-01'), episodes: [] })).toMatchObject({
      outcome: 'REFUSED',
      reasons: [{ code: 'NO_RULE_HERE', clause: null, fact: 'key-household-scope' }],
    });
  });
});
