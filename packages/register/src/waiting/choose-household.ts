import { mayLoad } from '@dixian/access';
import {
  allInvalid,
  type InvalidInput,
  invalidInput,
  isEntityId,
  notFound,
  notPermitted,
  type UserErrorValue,
} from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { awaitMatchingTurn, type MatchedTable } from '../matching';
import { holdRegistered, type RegisteredHousehold } from '../statements/registered-household';
import { matchedRow } from '../tables';
import { giveRow, type HeldWaitingRow, holdRow } from './given-rows';
import { openWaiting } from './waiting-numbers';

/** Whom somebody chose for a row that waits, and why. */
export interface MatchWaitingRowInput {
  rowId: string;
  householdId: string;
  personId: string;
  reason: string;
  idempotencyKey: string;
}

interface Matched {
  household: { id: string };
  person: { id: string };
}

/** What came of it. */
export type MatchWaitingRowAnswer = UserErrorValue | ({ __typename: 'WaitingRowMatched' } & Matched);

/** How a department gives rows to households. */
export interface Giving {
  service: string;
  tables: readonly MatchedTable[];
  /** What follows with households that have got rows, as after an event of the register. */
  afterMatching(transaction: Statements, householdIds: readonly string[]): Promise<void>;
}

const LONGEST_REASON = 500;

/**
 * Gives a row that waits to the household of a person whom somebody chose, as if its number had been that person's: the
 * number goes, what follows from the row follows, and who chose whom, and why, stays.
 */
export async function chooseHousehold(
  { service, tables, afterMatching }: Giving,
  input: MatchWaitingRowInput,
  context: RequestContext,
): Promise<MatchWaitingRowAnswer> {
  const { rowId, householdId, personId, reason } = input;
  const matched = await recordOnce<Matched, { household: string; person: string }>(
    context,
    {
      act: `match-row:${service}`,
      input,
      meaning: { rowId, householdId, personId, reason },
      texts: { reason },
      longest: LONGEST_REASON,
      may: (caller) => (mayLoad(caller, service) ? undefined : NOT_YOURS),
    },
    async (transaction, { account }) => {
      const household = await holdRegistered(transaction, householdId);
      await awaitMatchingTurn(transaction);
      await openWaiting(transaction);
      const row = await holdRow(transaction, tables, rowId);
      if (!row) return NO_ROW;
      if (!household) return NO_HOUSEHOLD;
      const isMember = await livesIn(transaction, household.id, personId);
      const wrong = allInvalid(mistakes({ row, household, isMember, reason }));
      if (wrong) return wrong;
      await giveRow(transaction, row, household, personId);
      await transaction.insert(matchedRow, {
        tableName: row.matched.table,
        rowId: row.id,
        householdId: household.id,
        personId,
        certificateIndex: row.certificateIndex,
        reason,
        account,
        divisionCode: household.divisionCode,
      });
      await afterMatching(transaction, [household.id]);
      return {
        answer: { household: { id: household.id }, person: { id: personId } },
        reference: { household: household.id, person: personId },
      };
    },
    async (_reader, { household, person }) => ({ household: { id: household }, person: { id: person } }),
  );
  return 'household' in matched ? { __typename: 'WaitingRowMatched', ...matched } : matched;
}

function mistakes({
  row,
  household,
  isMember,
  reason,
}: {
  row: HeldWaitingRow;
  household: RegisteredHousehold;
  isMember: boolean;
  reason: string;
}): InvalidInput[] {
  return [
    ...(row.householdId === null ? [] : [WAITS_NO_MORE]),
    ...(household.divisionCode.startsWith(row.countyCode) ? [] : [OTHER_COUNTY]),
    ...(isMember ? [] : [NOT_A_MEMBER]),
    ...(reason.trim() === '' ? [NO_REASON] : []),
  ];
}

async function livesIn(transaction: Statements, householdId: string, personId: string): Promise<boolean> {
  if (!isEntityId(personId)) return false;
  const found = await transaction.query(
    'SELECT FROM registered_person WHERE id = $1 AND household_id = $2',
    [personId, householdId],
    'member-of-registered',
  );
  return found.length > 0;
}

const NOT_YOURS = notPermitted({
  zh: '只有能导入这个部门台账的人员可以认领，请联系该部门或县级管理员。',
  en: 'Only who may load ledgers of this department may match its rows; please ask it or the county.',
});
const NO_ROW = notFound('rowId', {
  zh: '您的辖区内没有这条待认领记录，请刷新后再看。',
  en: 'There is no such row in your division. Please load the list again.',
});
const NO_HOUSEHOLD = notFound('householdId', {
  zh: '您的辖区内没有这一户，请核对；刚登记的农户请稍后再试。',
  en: 'There is no such household in your division. Please check it; if it was registered just now, try again shortly.',
});
const WAITS_NO_MORE = invalidInput('rowId', 'WAITS_NO_MORE', {
  zh: '这条记录已经对上农户，不用再认领；对错了的，请更正后重新导入。',
  en: 'The row has found its household already. If that is wrong, please load a corrected file.',
});
const OTHER_COUNTY = invalidInput('householdId', 'OTHER_COUNTY', {
  zh: '这一户不在导入这条记录的县，请选择本县的农户。',
  en: 'The household is not of the county that loaded the row. Please choose one of that county.',
});
const NOT_A_MEMBER = invalidInput('personId', 'PERSON_NOT_IN_HOUSEHOLD', {
  zh: '这一户的登记成员里没有这个人，请重新选择。',
  en: 'This person is not among the registered members of the household. Please choose again.',
});
const NO_REASON = invalidInput('reason', 'REQUIRED', {
  zh: '请写明认领的依据，例如“与村里核对过，身份证号录错一位”。',
  en: 'Please say what it rests on, for example “checked with the village, one digit was wrong”.',
});
