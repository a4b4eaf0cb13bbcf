import { type Matter, termsOfRule } from '@dixian/department';
import { stagesCovered } from '../../aid/domain/education-items';
import { enrolledMembers } from './enrolled';

/** Pupils of monitored families at the stages whose aid a place covers; no document prints an amount. */
export const aidByStage: Matter = {
  name: 'aid-by-stage',
  title: { zh: '监测户子女教育资助', en: 'aid to children of monitored families' },
  kind: 'RIGHT',
  counted: 'PERSONS',
  fact: 'SCHOOLING',
  terms(side, place) {
    const asked = { list: { parameter: 'education-aid-stages', field: 'list', unit: 'list' } };
    const terms = termsOfRule(side, place, { 'education-aid-stages': 'MONITORED' }, asked);
    const stages = stagesCovered(side.policies, { division: place, on: side.on });
    return terms && { ...terms, values: { stages } };
  },
  rows: (side) => enrolledMembers(side, `(law.t -> 'stages') @> to_jsonb(at.stage)`),
};
