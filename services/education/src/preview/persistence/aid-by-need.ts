import { type Matter, type RulesOfMatter, termsOfRule } from '@dixian/department';
import { termOf } from '../../ground/domain/school-term';
import { enrolledMembers } from './enrolled';

/** Pupils who were found in difficulty, in the newest assessment of the school year of the day or the one before. */
function byNeed(of: Pick<Matter, 'name' | 'title'> & { readonly rules: RulesOfMatter }): Matter {
  const { rules, ...named } = of;
  return {
    ...named,
    kind: 'RIGHT',
    counted: 'PERSONS',
    fact: 'SCHOOLING',
    terms: (side, place) => termsOfRule(side, place, rules),
    rows: (side) =>
      enrolledMembers(
        side,
        `(SELECT n.in_difficulty FROM pupil_need n WHERE n.person_id = m.person_id
          AND n.school_year <= '${termOf(side.on).schoolYear}' ORDER BY n.school_year DESC, n.id DESC LIMIT 1)`,
      ),
  };
}

/** Relief to pupils of key households in difficulty. */
export const educationRelief = byNeed({
  name: 'education-relief',
  title: { zh: '教育救助', en: 'education relief' },
  rules: { 'education-relief': 'KEY' },
});

/** The living subsidy of pupils in difficulty. */
export const livingSubsidy = byNeed({
  name: 'living-subsidy',
  title: { zh: '家庭经济困难学生生活补助', en: 'living subsidy of pupils in difficulty' },
  rules: { 'education-living-subsidy': 'MONITORED' },
});
