import { yearOf } from '@dixian/calendar';
import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { isLastRun, runWindow } from '../domain/extra-medical-relief';

/**
 * Bills that no run counts, since the one of the year is the last: those settled after it, and where none was made all of its
 * period. A gap that a person sees, not one that anybody may close.
 */
export const lastMedicalRun: TransitionRule = {
  name: 'last-medical-run',
  words: {
    settledOn: { zh: '结算日期', en: 'settled on' },
    selfPaid: { zh: '个人自付（元）', en: 'self-paid (yuan)' },
    cutOff: { zh: '核算截止日', en: 'the run counted to' },
    counted: { zh: '是否计入核算', en: 'counted by a run' },
    NO_RUN: { zh: '本年度还没有核算', en: 'the run of the year is not made yet' },
  },
  items(asked, add) {
    const { policies, division, day } = asked;
    const year = yearOf(day);
    if (!runWindow(policies, { division, year }) || !isLastRun(policies, { division, year }))
      return undefined;
    const scope = itemScope(asked, add, {
      ...{ divisionCode: 'b.division_code', subjectId: 'b.id', type: 'uuid' },
    });
    const [first, last] = [`${year}-01-01`, day].map((on) => `${add.parameter(on)}::date`);
    const counted = { counted: 'false' };
    const columns = itemSql(
      {
        ...{ subjectKind: 'BILL', subjectId: 'b.id', householdId: 'b.household_id' },
        ...{ divisionCode: 'b.division_code', change: 'LAST_RUN', before: counted, after: counted },
        facts: {
          settledOn: 'b.settled_on',
          selfPaid: '(b.self_paid / 100.0)::numeric(18, 2)',
          cutOff: 'r.cut_off',
        },
        undecided: `CASE WHEN r.cut_off IS NULL THEN 'NO_RUN' END`,
        withoutSupport: 'r.cut_off IS NOT NULL',
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM settlement b
      LEFT JOIN medical_run r ON r.county_code = b.county_code AND r.year = ${add.parameter(year)}::int
      WHERE ${scope} AND b.settled_on BETWEEN greatest(${first}, r.cut_off + 1) AND ${last}
        AND NOT EXISTS (SELECT FROM medical_run_bill c WHERE c.county_code = b.county_code AND c.settlement_id = b.id)`;
  },
};
