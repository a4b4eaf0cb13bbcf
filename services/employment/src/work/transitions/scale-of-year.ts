import { oneEach } from '@dixian/department';
import { isMissing, resolveParameter } from '@dixian/policy';
import { itemSql, type TransitionRule } from '@dixian/transition';
import { SCALE_SQL } from '../persistence/employment-scale';

/** 务工就业规模 at the end of the year against the figure of the document, which says nothing of the next. */
export const scaleOfYear: TransitionRule = {
  name: 'scale-of-year',
  words: {
    employed: { zh: '务工就业人数', en: 'people employed' },
    unknown: { zh: '就业状态未掌握人数', en: 'status unknown' },
    figure: { zh: '目标人数', en: 'figure asked for' },
    reached: { zh: '是否达到', en: 'reached' },
  },
  items(asked, add) {
    const { policies, division, day } = asked;
    const target = resolveParameter(policies, { division, on: day, name: 'employment-scale-target' });
    if (isMissing(target)) return undefined;
    const from = oneEach([{ target: 'employment-scale' }], asked, add, ['target']);
    const figure = `${add.parameter(String(target.value))}::int`;
    const key = `ARRAY[r.division || ' ' || ${add.parameter(day)}::text]`;
    const columns = itemSql(
      {
        ...{ subjectKind: 'TARGET', subjectId: 'r.subject', divisionCode: 'r.division', change: 'REPORTED' },
        after: { employed: 'coalesce(s.employed, 0)', reached: `coalesce(s.employed, 0) >= ${figure}` },
        facts: { figure, unknown: 'coalesce(s.unknown, 0)' },
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM ${from} LEFT JOIN LATERAL (${SCALE_SQL.replace('$1::text[]', key)}) s ON true`;
  },
};
