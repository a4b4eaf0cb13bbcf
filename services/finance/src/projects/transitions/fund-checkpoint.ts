import { itemSql, type TransitionRule } from '@dixian/transition';
import { yuanSql } from '../../ground/persistence/yuan-sql';

/** A check point of linked funds: the figures of the place at the end of its month, and whether they were reported. */
export const fundCheckpointDue: TransitionRule = {
  name: 'fund-checkpoint',
  words: {
    cycle: { zh: '节点', en: 'check point' },
    projects: { zh: '项目数', en: 'projects' },
    allocated: { zh: '安排资金（元）', en: 'allocated (yuan)' },
    spent: { zh: '支出资金（元）', en: 'spent (yuan)' },
    reportedOn: { zh: '填报日期', en: 'reported on' },
    REPORT_OWED: { zh: '该节点的督导报告还没有填报', en: 'the report of this check point is owed' },
  },
  items(asked, add) {
    const { division, day, among } = asked;
    if (among !== null && !among.includes(division)) return undefined;
    const [place, end] = [add.parameter(division), add.parameter(`${division}:`)];
    const cycle = `${add.parameter(day.slice(0, 7))}::text`;
    const year = `${add.parameter(Number(day.slice(0, 4)))}::int`;
    const columns = itemSql(
      {
        subjectKind: 'PLACE',
        subjectId: `${place}::text`,
        divisionCode: `${place}::text`,
        change: 'REPORTED',
        before: { cycle },
        after: {
          projects: 'f.projects',
          allocated: yuanSql('f.allocated'),
          spent: yuanSql('f.spent'),
          reportedOn: 'r.occurred_on',
        },
        undecided: `CASE WHEN r.occurred_on IS NULL THEN 'REPORT_OWED' END`,
      },
      asked,
      add,
    );
    // What is spent is said by allocations, where there are none by the progress of the project.
    return `SELECT ${columns} FROM (
        SELECT count(*) AS projects, coalesce(sum(coalesce(a.allocated, p.investment)), 0) AS allocated,
          coalesce(sum(coalesce(a.spent, trunc(p.investment * p.spent_percent / 100))), 0) AS spent
        FROM fund_project p LEFT JOIN (
          SELECT division_code, year, project_number, sum(allocated) AS allocated, sum(spent) AS spent
          FROM fund_allocation GROUP BY division_code, year, project_number
        ) AS a ON a.division_code = p.division_code AND a.year = p.year AND a.project_number = p.number
        WHERE p.division_code >= ${place} AND p.division_code < ${end} AND p.year = ${year}
      ) AS f LEFT JOIN (
        SELECT min(c.occurred_on) AS occurred_on FROM fund_checkpoint c WHERE c.division_code = ${place} AND c.cycle = ${cycle}
      ) AS r ON true`;
  },
};
