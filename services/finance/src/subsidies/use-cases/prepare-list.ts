import { addDays, FACT_DAYS, type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { askBanks } from '../persistence/bank-lines';
import type { LinesAsked } from '../persistence/subsidy-lines';
import { lists, listsOver, type SubsidyListRow, writeAct } from '../persistence/subsidy-list';
import { writeCorrections, writeLines } from '../persistence/write-lines';
import { subsidyList } from '../tables';
import { placedTerms } from './placed-terms';
import { alreadyRegistered, NO_LIST, worksOnLists } from './refusals';

/** A list to be worked out: of a county and some days of one year, both counted, or as the correction of another. */
export interface ListInput {
  readonly division?: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export interface CorrectionInput {
  readonly listId: string;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

const COUNTY_DIGITS = 6;

/** Works a list out: a new one, or a draft of the same period anew by what is known now. */
export function prepareList(
  policies: PolicySet,
  context: RequestContext,
  input: ListInput,
): Promise<SubsidyListRow | UserErrorValue> {
  const division = input.division ?? context.caller.division;
  return recordOnce<SubsidyListRow, string>(
    context,
    {
      act: 'prepareSubsidyList',
      input,
      may: worksOnLists,
      days: { from: { day: input.from, bounds: FACT_DAYS }, to: { day: input.to, bounds: FACT_DAYS } },
    },
    async (transaction, by) => {
      const wrong = refusePeriod(division, context.caller.division, input);
      if (wrong) return wrong;
      const over = await listsOver(transaction, { ...input, division });
      const same = over.find(({ fromOn, toOn }) => fromOn === input.from && toOn === input.to);
      const other = over.find((list) => list !== same || list.state !== 'DRAFT');
      if (other) return alreadyRegistered(other.id);
      const list = await draft(transaction, by, { ...input, division, corrects: null, same });
      await writeLines(transaction, list.id, linesAsked(policies, list));
      await askBanks(transaction, list);
      return { answer: list, reference: list.id };
    },
    lists.find,
  );
}

/** Works out what must be put right of a list that is posted or further: paid lines never change. */
export function correctList(
  policies: PolicySet,
  context: RequestContext,
  input: CorrectionInput,
): Promise<SubsidyListRow | UserErrorValue> {
  return recordOnce<SubsidyListRow, string>(
    context,
    { act: 'correctSubsidyList', input, may: worksOnLists },
    async (transaction, by) => {
      const named = await lists.hold(transaction, input.listId);
      if (!named) return NO_LIST;
      const first = named.corrects === null ? named : await lists.hold(transaction, named.corrects);
      if (!first) return NO_LIST;
      if (first.state === 'DRAFT') return STILL_DRAFT;
      const same = await openCorrection(transaction, first.id);
      const { divisionCode: division, fromOn: from, toOn: to } = first;
      const list = await draft(transaction, by, { ...input, division, from, to, corrects: first.id, same });
      await writeCorrections(transaction, list.id, linesAsked(policies, list));
      return { answer: list, reference: list.id };
    },
    lists.find,
  );
}

/** What the lines of a list are worked out from: the law from the first day of its year on. */
export function linesAsked(
  policies: PolicySet,
  { divisionCode: division, fromOn: from, toOn }: Pick<SubsidyListRow, 'divisionCode' | 'fromOn' | 'toOn'>,
): LinesAsked {
  const until = addDays(toOn, 1);
  const year = plainDate(`${yearOf(from)}-01-01`);
  return { division, from, until, ...placedTerms(policies, division, { from: year, until }) };
}

async function draft(
  transaction: Statements,
  { account }: RecordedBy,
  list: ListInput & {
    readonly division: string;
    readonly corrects: string | null;
    readonly same: SubsidyListRow | undefined;
  },
): Promise<SubsidyListRow> {
  const { same, division: divisionCode, from: fromOn, to: toOn, corrects, occurredOn } = list;
  const prepared = { preparedBy: account, preparedOn: occurredOn };
  if (same) {
    const version = same.version + 1;
    await transaction.update(subsidyList, { id: same.id }, { ...prepared, version });
    await writeAct(transaction, { ...same, version }, { act: 'PREPARED', account, occurredOn });
    return { ...same, ...prepared, version };
  }
  const row = await transaction.insert(
    subsidyList,
    { divisionCode, fromOn, toOn, corrects, ...prepared },
    subsidyList.names(),
  );
  await writeAct(transaction, row, { act: 'PREPARED', account, occurredOn });
  return row;
}

async function openCorrection(
  transaction: Statements,
  corrects: string,
): Promise<SubsidyListRow | undefined> {
  const [row] = await transaction.query<{ id: string }>(
    `SELECT id FROM subsidy_list WHERE corrects = $1 AND state = 'DRAFT' ORDER BY id LIMIT 1`,
    [corrects],
  );
  return row && lists.hold(transaction, row.id);
}

function refusePeriod(
  division: string,
  own: string,
  { from, to }: Pick<ListInput, 'from' | 'to'>,
): UserErrorValue | undefined {
  if (division.length !== COUNTY_DIGITS || !(division.startsWith(own) || own.startsWith(division)))
    return NOT_A_COUNTY;
  if (to < from) return TURNED_ROUND;
  return yearOf(from) === yearOf(to) ? undefined : TWO_YEARS;
}

const NOT_A_COUNTY = invalidInput('division', 'NOT_A_COUNTY', {
  zh: '贴息清单按县编制，请填写本辖区的县级代码。',
  en: 'Lists are made county by county: give the code of a county of your division.',
});
const TURNED_ROUND = invalidInput('to', 'BEFORE_START', {
  zh: '结束日早于开始日，请核对。',
  en: 'The last day is before the first. Please check both.',
});
const TWO_YEARS = invalidInput('to', 'TWO_YEARS', {
  zh: '一份清单只含一个年度的利息，请分年度编制。',
  en: 'A list has interest of one calendar year. Please make one for each year.',
});
const STILL_DRAFT = invalidInput('listId', 'STILL_DRAFT', {
  zh: '这份清单还是草稿，重新计算即可，不需要更正清单。',
  en: 'This list is still a draft: work it out anew instead.',
});
