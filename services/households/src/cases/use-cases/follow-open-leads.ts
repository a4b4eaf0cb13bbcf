import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { grouped } from '../../ground/domain/grouped';
import { settleLeads } from '../../leads/persistence/settle-leads';
import { closeTasks } from '../../tasks/persistence/tasks';
import type { UnsettledLead } from '../persistence/followed-leads';
import { standingCaseOf } from '../persistence/hold-case';
import { joinCase } from './join-case';
import { type LeadToOpen, leadsToOpen, openCaseTask } from './open-case-task';
import { asksForVisit } from './settle-by-case';

/** What comes next for leads that are not settled, by their households. */
export async function followOpenLeads(
  transaction: Statements,
  law: Law,
  leads: readonly UnsettledLead[],
): Promise<void> {
  for (const [householdId, own] of grouped(leads, (lead) => lead.householdId)) {
    const standing = await standingCaseOf(transaction, householdId);
    if (!standing) {
      await followVisits(transaction, law, own);
      continue;
    }
    if (standing.kind === 'IDENTIFICATION') await joinCase(transaction, law, standing, own);
    // The case is the look at the household where no document asks for a visit.
    const begun = own.find(({ id }) => id === standing.leadId);
    if (begun && begun.verifiedOn === null && !asksForVisit(law, begun)) {
      await closeTasks(transaction, { kind: 'VERIFY_LEAD', subjectId: begun.id }, standing.openedOn);
    }
  }
}

// Where a meeting is printed it decides, also on a visit that found no risk; elsewhere such a visit is the end.
async function followVisits(transaction: Statements, law: Law, own: readonly UnsettledLead[]): Promise<void> {
  const visited = await leadsToOpen(transaction, law, own);
  const ended = visited.filter(({ lead, first }) => !lead.riskFound && !first?.meets);
  await settleLeads(
    transaction,
    ended.map(({ lead: { id }, verifiedOn }) => ({ id, settledOn: verifiedOn, settledAs: 'NO_RISK' })),
  );
  const left = visited.filter((each) => !ended.includes(each));
  await openCaseTask(transaction, left.toSorted(riskFirst));
}

// A household has one case: it begins with a lead that found a risk, and of these with the first.
function riskFirst(one: LeadToOpen, other: LeadToOpen): number {
  return Number(other.lead.riskFound) - Number(one.lead.riskFound);
}
