import { oneEach } from '@dixian/department';
import { itemSql, type TransitionRule } from '@dixian/transition';
import { schoolDays } from '../../children/domain/school-choices';
import { childrenOn } from '../../children/persistence/children-sql';
import { termOf } from '../../ground/domain/school-term';

/** The two figures of the office at the end of the year: children out of school, and pupils in difficulty with aid. */
export const figuresOfYear: TransitionRule = {
  name: 'figures-of-schools',
  words: {
    figure: { zh: '指标', en: 'figure' },
    reached: { zh: '完成数', en: 'reached' },
    of: { zh: '应完成数', en: 'of' },
  },
  items(asked, add) {
    const { policies, division, day } = asked;
    const from = oneEach([{ target: 'zero-dropouts' }, { target: 'student-aid-coverage' }], asked, add, [
      'target',
    ]);
    const [low, high, on, year] = [division, `${division}:`, day, termOf(day).schoolYear].map((value) =>
      add.parameter(value),
    );
    const within = (column: string) => `${column} >= ${low} AND ${column} < ${high}`;
    const children = childrenOn(schoolDays(policies)(day), within('m.division_code'));
    const columns = itemSql(
      {
        ...{ subjectKind: 'TARGET', subjectId: 'r.subject', divisionCode: 'r.division', change: 'REPORTED' },
        after: {
          figure: 'r.target',
          reached: `CASE r.target WHEN 'zero-dropouts' THEN f.out ELSE f.aided END`,
        },
        facts: { of: `CASE r.target WHEN 'zero-dropouts' THEN 0 ELSE f.needy END` },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM ${from} CROSS JOIN (
        SELECT (SELECT count(*) FROM (${children}) AS c WHERE c.state = 'DROPPED_OUT') AS out,
          count(*) AS needy,
          count(*) FILTER (WHERE EXISTS (SELECT FROM student_aid a WHERE a.person_id = n.person_id
            AND a.school_year = n.school_year AND (a.paid_on <= ${on}::date OR a.starts_on <= ${on}::date))) AS aided
        FROM pupil_need n
        WHERE ${within('n.division_code')} AND n.school_year = ${year} AND n.in_difficulty AND n.person_id IS NOT NULL
      ) f`;
  },
};
