import type { Role } from '@dixian/access';
import { dutyKinds } from '@dixian/policy';
import { type KindByLead, type SupervisedKind, supervisedKinds } from '../../ground/domain/supervised-kind';
import { dutyWords } from '../../notices/domain/duty-words';

/**
 * Roles a notice is addressed to: the village first, which owes the visit and begins most steps, and those above it; which
 * they are follows from the obligation's division.
 */
const addressedRoles: readonly Role[] = ['village', 'township', 'county'];

/** Whether what a notice says still holds: it is late, it was done or stopped since, or it was not late after all. */
export const noticeStatuses = ['STANDING', 'SETTLED', 'WITHDRAWN'] as const;
export type NoticeStatus = (typeof noticeStatuses)[number];

/**
 * What a notice says, by kind; `{dueOn}` and `{clauses}` are filled in where it is written. Names no person.
 * Late identification needs a reason (一般), as a late plan does (原则上); late verification is simply to be done.
 */
const wordingByLead: Readonly<Record<KindByLead, string>> = {
  VERIFICATION: '入户核实已逾期：应于{dueOn}前（含当日）完成，依据条款{clauses}。请尽快到户核实并补录结果。',
  IDENTIFICATION:
    '识别认定已逾期：一般应于{dueOn}前（含当日）完成，依据条款{clauses}。请尽快办结，并说明逾期原因。',
  PLAN: '帮扶计划制定已逾期：原则上应于{dueOn}前（含当日）完成，依据条款{clauses}。请尽快制定，并说明逾期原因。',
};

/** What a notice of each kind says, and whom it is addressed to: who owes the act first. */
export function noticesByKind(): { kinds: SupervisedKind[]; texts: string[]; roles: string[] } {
  const kinds = [...supervisedKinds];
  const level = (kind: SupervisedKind) => dutyKinds().get(kind)?.level ?? 'village';
  return {
    kinds,
    texts: kinds.map((kind) => (kind in wordingByLead ? wordingByLead[kind as KindByLead] : wordingOf(kind))),
    roles: kinds.map((kind) =>
      kind in wordingByLead
        ? addressedRoles.join()
        : addressedRoles.slice(addressedRoles.indexOf(level(kind))).join(),
    ),
  };
}

function wordingOf(kind: SupervisedKind): string {
  return `${dutyWords(kind, 'zh')}已逾期：应于{dueOn}前（含当日）完成，依据条款{clauses}。请尽快办结并补录结果。`;
}
