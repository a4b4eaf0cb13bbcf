import { invalidInput, notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import type { ListState } from '../domain/list-states';

type Caller = RequestContext['caller'];

/** Who works on lists: the department's and the county's staff. */
export function worksOnLists({ role, sector }: Caller): UserErrorValue | undefined {
  return role === 'county' || (role === 'department' && sector === 'finance') ? undefined : NOT_FINANCE;
}

/** Who approves them. */
export function approvesLists({ role }: Caller): UserErrorValue | undefined {
  return role === 'county' ? undefined : NOT_COUNTY;
}

/** Somebody changed the list meanwhile; it is told at which version it stands. */
export function listChanged(version: number): UserErrorValue {
  const message = {
    zh: `这份清单刚刚有变动（现为第${version}版），请按最新内容核对后再办理。`,
    en: `The list has changed meanwhile (it is at version ${version}). Please look at it again and repeat this.`,
  };
  return userError('ListChanged', 'LIST_CHANGED', message, { version });
}

/** The list does not stand where this step begins. */
export function wrongStep(state: ListState): UserErrorValue {
  const stands = { DRAFT: '草稿', POSTED: '已公示', APPROVED: '已审批', PAID: '已拨付' }[state];
  return invalidInput('listId', 'WRONG_STEP', {
    zh: `清单现为“${stands}”，不能办理这一步；顺序是：草稿、公示、审批、拨付。`,
    en: `The list stands at ${state}, and this step does not follow. The order is: draft, posted, approved, paid.`,
  });
}

export function linesLeft(count: number): UserErrorValue {
  return invalidInput('listId', 'LINES_TO_CHECK', {
    zh: `还有${count}行需要人工认定，认定后再公示。`,
    en: `${count} lines are still to be checked by a person. Settle them before the list is posted.`,
  });
}

export const SAME_PERSON = userError(
  'SamePersonApproves',
  'SAME_PERSON_APPROVES',
  {
    zh: '提交清单的人不能审批同一份清单，请由另一人审批。',
    en: 'Who submitted the list cannot approve it. Please have somebody else do so.',
  },
  {},
);

/** The period is on a list already. */
export function alreadyRegistered(existing: string): UserErrorValue {
  const message = {
    zh: '这一期已经有清单，不重复编制；需要更正的，请编制更正清单。',
    en: 'There is a list of this period already. To correct it, prepare a correction list.',
  };
  return userError('AlreadyRegistered', 'ALREADY_REGISTERED', message, { existing });
}

export const NO_LIST = notFound('listId', {
  zh: '没有这份清单，请核对。',
  en: 'There is no such list. Please check it.',
});
export const NO_LINE = notFound('lineId', {
  zh: '没有这一行，清单可能已重新计算，请刷新后再试。',
  en: 'There is no such line; the list may have been worked out anew. Please look at it again.',
});

const NOT_FINANCE = notPermitted({
  zh: '贴息清单由财政、金融部门和县级办理。',
  en: 'Lists of subsidised interest are for the finance department and the county.',
});
const NOT_COUNTY = notPermitted({
  zh: '贴息清单由县级审批。',
  en: 'Lists of subsidised interest are approved by the county.',
});
