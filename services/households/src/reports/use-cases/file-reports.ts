import type { DomainEvent } from '@dixian/events';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { forgetDeliveries, keepDeliveries } from '../../evidence/persistence/deliveries';
import {
  ALLOWANCE_COLUMNS,
  ANSWER_COLUMNS,
  fileFacts,
  RENOVATION_COLUMNS,
} from '../../evidence/persistence/file-facts';
import { placeAtHouseholds } from '../../evidence/persistence/hold-households';
import { keepToldSchooling } from '../../evidence/persistence/told-schooling';
import { keepToldWork } from '../../evidence/persistence/told-work';
import { sectorOfDepartment } from '../../ground/domain/lead-words';
import { measuresDelivered, measuresOwedAgain } from '../../help/use-cases/measures-delivered';
import { keepHits, openLeadsOfHits } from '../../leads/persistence/screening-hits';
import { leadsOfIds } from '../../leads/persistence/start-leads';
import { beginLeads } from '../../leads/use-cases/begin-leads';

/** Files what departments say of the three guarantees and of water (三保障和饮水安全). */
export async function fileAnswers(
  transaction: Statements,
  event: DomainEvent<'guarantee-answered'>,
): Promise<void> {
  const answers = await placeAtHouseholds(transaction, event.payload.answers);
  await fileFacts(transaction, ANSWER_COLUMNS, event, answers);
}

/** Files what households draw of social assistance (低保、特困); only 民政 says so. */
export async function fileAllowances(
  transaction: Statements,
  event: DomainEvent<'allowance-changed'>,
): Promise<void> {
  const grants = await placeAtHouseholds(transaction, event.payload.grants);
  const said = grants.map((grant) => ({ ...grant, department: '民政' }));
  await fileFacts(transaction, ALLOWANCE_COLUMNS, event, said);
}

/** Files where renovations of dangerous houses stand (农村危房改造); only 住建 says so. */
export async function fileRenovations(
  transaction: Statements,
  event: DomainEvent<'renovation-changed'>,
): Promise<void> {
  const renovations = await placeAtHouseholds(transaction, event.payload.renovations);
  const said = renovations.map((renovation) => ({ ...renovation, department: '住建' }));
  await fileFacts(transaction, RENOVATION_COLUMNS, event, said);
}

/**
 * Keeps the measures of help that departments delivered (帮扶措施落实), each once, and forgets those whose import was
 * taken back.
 */
export async function fileDeliveries(
  transaction: Statements,
  event: DomainEvent<'measure-delivered'>,
): Promise<void> {
  const measures = await placeAtHouseholds(transaction, event.payload.measures);
  const withdrawn = measures.filter((measure) => measure.withdrawn);
  await keepDeliveries(
    transaction,
    event,
    measures.filter((measure) => !measure.withdrawn),
  );
  await forgetDeliveries(transaction, event, withdrawn);
  await measuresOwedAgain(transaction, [...new Set(withdrawn.map(({ householdId }) => householdId))]);
  await measuresDelivered(transaction, [...new Set(measures.map(({ householdId }) => householdId))]);
}

/** Files times of work (务工就业); only 人社 says so. They feed gaps and prompts, and gate no release. */
export async function fileWork(
  transaction: Statements,
  event: DomainEvent<'work-status-changed'>,
): Promise<void> {
  await keepToldWork(transaction, event, await placeAtHouseholds(transaction, event.payload.spells));
}

/** Files who is a pupil (在校生状况); only 教育 says so. Departments hear of it with the standing of the household. */
export async function fileSchooling(
  transaction: Statements,
  event: DomainEvent<'school-status-changed'>,
): Promise<void> {
  await keepToldSchooling(transaction, event, await placeAtHouseholds(transaction, event.payload.records));
}

/**
 * Makes leads of what departments found in their records (部门推送): one for each household, rule and period,
 * with its task and its clocks. A hit on a household that is not registered yet gets its lead with a later event.
 */
export async function fileHits(
  transaction: Statements,
  event: DomainEvent<'screening-hit'>,
  law: Law,
): Promise<void> {
  const told = event.payload.hits.map((hit) => {
    const sector = sectorOfDepartment(hit.department) ?? null;
    return { ...hit, toldOf: hit.householdId, sector };
  });
  await keepHits(transaction, event, await placeAtHouseholds(transaction, told));
  const leadIds = await openLeadsOfHits(transaction);
  if (leadIds.length > 0) await beginLeads(transaction, law, leadsOfIds(leadIds));
}
