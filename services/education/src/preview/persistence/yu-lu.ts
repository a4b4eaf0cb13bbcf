import { type Matter, termsOfRule } from '@dixian/department';
import { yuLuStages } from '../../aid/domain/yu-lu-stages';
import { enrolledMembers } from './enrolled';

/** Pupils to whom 雨露计划 is granted, by the term that the day lies in. */
export const yuLu: Matter = {
  name: 'yu-lu',
  title: { zh: '雨露计划补助', en: '雨露计划 grants' },
  kind: 'RIGHT',
  counted: 'PERSONS',
  fact: 'SCHOOLING',
  terms(side, place) {
    const rules = { 'yulu-of-key-household': 'KEY', 'yulu-of-monitored': 'MONITORED' } as const;
    const terms = termsOfRule(side, place, rules, { amount: { parameter: 'yulu-per-term' } });
    if (!terms) return null;
    const stages = [...yuLuStages(side.policies, { division: place, on: side.on })];
    return { ...terms, values: { ...terms.values, stages } };
  },
  rows: (side) => enrolledMembers(side, `(law.t -> 'stages') @> to_jsonb(at.stage)`, side.fen('amount')),
};
