import { yearOf } from '@dixian/calendar';
import { awaitMatchingTurn } from '@dixian/register';
import { itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import type { House } from '../../ground/room';
import { medicalRun, runWindow } from '../domain/extra-medical-relief';
import { totalsOf, uncounted } from '../persistence/counted-bills';
import { RUN_BY_TURN, runsTakenBack } from '../persistence/runs-of-turns';
import { makeRun, plannedRun } from '../use-cases/run-medical-accounts';

/**
 * The run of the year (年度核算) at the end of its window, in each county that has not made it by hand: the same run, on the bills that
 * the preview showed. Where they are others by then, it is not made.
 */
export function medicalRunOfYear({ policies: law, parts: { clock } }: House): TransitionRule {
  return {
    name: 'medical-run',
    words: {
      run: { zh: '年度核算', en: 'the run of the year' },
      bills: { zh: '计入结算笔数', en: 'bills counted' },
      persons: { zh: '计入人数', en: 'people counted' },
      selfPaid: { zh: '个人自付合计（元）', en: 'self-paid (yuan)' },
      DECIDED: { zh: '已有救助个案作出决定', en: 'a case of the run is decided' },
    },
    items(asked, add) {
      const { policies, division, day } = asked;
      const year = yearOf(day);
      const window = runWindow(policies, { division, year });
      if (!window || window.to !== day || medicalRun(policies, { division, on: day }).outcome !== 'GRANTED')
        return undefined;
      const scope = itemScope(asked, add, {
        ...{ divisionCode: 'c.county', subjectId: 'c.county', type: 'text' },
      });
      const numbered = `${add.parameter(year)}::int`;
      const before = `${add.parameter(`${year - 1}-12-21`)}::date`;
      const last = `${add.parameter(day)}::date`;
      const columns = itemSql(
        {
          ...{ subjectKind: 'PLACE', subjectId: 'c.county', divisionCode: 'c.county', change: 'DUE' },
          before: { run: `'NOT_MADE'` },
          after: { run: `'MADE'` },
          facts: {
            bills: 'b.bills',
            persons: 'b.persons',
            selfPaid: '(b.self_paid / 100.0)::numeric(18, 2)',
          },
        },
        asked,
        add,
      );
      return `SELECT ${columns}
        FROM (SELECT DISTINCT county_code AS county FROM registered_household) c
        CROSS JOIN LATERAL (SELECT coalesce(min(r.from_on), greatest(${before}, date '2021-01-01')) AS since
          FROM medical_run r WHERE r.county_code = c.county AND r.year < ${numbered}) p
        CROSS JOIN LATERAL (SELECT count(*) AS bills, count(DISTINCT b.certificate_index) AS persons,
            coalesce(sum(b.self_paid), 0) AS self_paid
          FROM (${uncounted('c.county', 'p.since', last)}) b) b
        WHERE ${scope} AND NOT EXISTS (SELECT FROM medical_run r WHERE r.county_code = c.county AND r.year = ${numbered})`;
    },
    async apply(transaction, { sql, parameters, day }) {
      await awaitMatchingTurn(transaction);
      const places = await transaction.query<{ county: string }>(
        `SELECT i.subject_id AS county FROM (${sql}) AS i ORDER BY 1`,
        [...parameters],
      );
      const year = yearOf(day);
      for (const { county } of places) {
        const planned = await plannedRun(transaction, law, { division: county, year, on: day });
        if (!('period' in planned)) throw new Error(`The run of ${county} cannot be made: ${planned.code}`);
        const { version } = await totalsOf(transaction, planned);
        await makeRun(transaction, law, {
          ...{ division: county, year, planned, version, account: RUN_BY_TURN, occurredOn: day },
          reason: clock.today() > day ? '窗口期内未核算，由年末衔接统一核算' : null,
        });
      }
    },
    undo: runsTakenBack,
    rests: ({ sql, parameters, day }) => ({
      sql: `SELECT DISTINCT i.id AS item_id, 'DECIDED' AS rested_by FROM (${sql}) AS i
        JOIN medical_run r ON r.county_code = i.subject_id AND r.year = $${parameters.length + 1}::int
        JOIN relief_case k ON k.county_code = r.county_code AND k.run_id = r.id
        WHERE k.decided_on IS NOT NULL OR r.account <> '${RUN_BY_TURN}'`,
      parameters: [...parameters, yearOf(day)],
    }),
  };
}
