import { plainDate, yearOf } from '@dixian/calendar';
import { itemSql, type TransitionRule } from '@dixian/transition';
import { cutLists, listStillDraft, removeLists } from '../use-cases/cut-lists';

/** The last list of a county is cut at the end of the day: from the day behind the list before it, or the first of the year. */
export const lastSubsidyList: TransitionRule = {
  name: 'last-subsidy-list',
  words: {
    listedUpTo: { zh: '已编清单截至', en: 'listed up to' },
    from: { zh: '清单起', en: 'list from' },
    to: { zh: '清单止', en: 'list up to' },
    DRAFT_OPEN: {
      zh: '该县还有一份清单没有公示，请先办完',
      en: 'a list of this county is still a draft: finish it first',
    },
    LIST_STEPPED: { zh: '清单已公示、审核或发放', en: 'the list has been posted, approved or paid' },
  },
  items(asked, add) {
    const { division, day, among } = asked;
    const [from, to] = [add.parameter(division), add.parameter(`${division}:`)];
    const last = `${add.parameter(day)}::date`;
    const first = `${add.parameter(plainDate(`${yearOf(day)}-01-01`))}::date`;
    const only = among === null ? '' : `AND l.county_code = ANY(${add.parameter(among)}::text[])`;
    const columns = itemSql(
      {
        subjectKind: 'PLACE',
        subjectId: 'c.county',
        divisionCode: 'c.county',
        change: 'DUE',
        before: { listedUpTo: 's.up_to' },
        after: { from: `coalesce(s.up_to + 1, ${first})`, to: last },
        undecided: `CASE WHEN s.draft THEN 'DRAFT_OPEN' END`,
      },
      asked,
      add,
    );
    return `SELECT ${columns} FROM (
        SELECT DISTINCT l.county_code AS county FROM loan l
        WHERE l.division_code >= ${from} AND l.division_code < ${to} AND l.drawn_on <= ${last} AND l.due_on > ${first} ${only}
      ) AS c LEFT JOIN LATERAL (
        SELECT max(b.to_on) AS up_to, bool_or(b.state = 'DRAFT') AS draft FROM subsidy_list b
        WHERE b.county_code = c.county AND b.corrects IS NULL AND b.to_on BETWEEN ${first} AND ${last}
      ) AS s ON true
      WHERE s.up_to IS NULL OR s.up_to < ${last}`;
  },
  apply: (transaction, batch, { policies }) => cutLists(policies, transaction, batch),
  undo: removeLists,
  rests: listStillDraft,
};
