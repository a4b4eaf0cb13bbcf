import type { PlainDate } from '@dixian/calendar';
import { amountExceeded, type FundLevel } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { recordRow } from '../../ground/use-cases/record-row';
import {
  type AllocationRow,
  allocations,
  type HeldProject,
  projects,
  stateOfProject,
} from '../persistence/project-acts';
import { fundAllocation } from '../tables';
import { NO_PROJECT } from './act-on-project';
import { followProjects } from './follow-projects';
import { PROJECT_STAFF } from './project-staff';

/** Money of a level for a project. */
export interface AllocationInput {
  readonly projectId: string;
  readonly level: FundLevel;
  readonly allocated: Fen;
  readonly spent?: Fen | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/**
 * Takes down what a project is given of a level and what of it is spent; said anew it stands corrected, and what a ledger
 * tells of a later day counts. Where projects are appraised before they enter the library, money follows the entry.
 */
export function allocateFunds(
  policies: PolicySet,
  context: RequestContext,
  input: AllocationInput,
): Promise<AllocationRow | UserErrorValue> {
  const { allocated, spent = null, occurredOn: on } = input;
  return recordRow<AllocationRow>(
    context,
    {
      act: 'allocateFunds',
      actors: PROJECT_STAFF,
      reads: allocations,
      async write(transaction) {
        const project = await projects.hold(transaction, input.projectId);
        if (!project) return NO_PROJECT;
        if (allocated < 0n || (spent !== null && spent < 0n)) return NEGATIVE;
        if (spent !== null && spent > allocated)
          return amountExceeded({ available: allocated, asked: spent });
        const early = await refuseEarly(transaction, policies, project, on);
        if (early) return early;
        const row = await write(transaction, project, { ...input, spent });
        await followProjects(transaction, policies, [project.id]);
        return row;
      },
    },
    input,
  );
}

async function refuseEarly(
  transaction: Statements,
  policies: PolicySet,
  { id, divisionCode: division }: HeldProject,
  on: PlainDate,
): Promise<UserErrorValue | undefined> {
  const rule = ruleInForce(policies, 'project-appraised', { division, on });
  const { isAdmitted, last } = await stateOfProject(transaction, id);
  if (rule && !isAdmitted) return invalidInput('projectId', 'NOT_IN_LIBRARY', NOT_IN_LIBRARY, [rule.clause]);
  return last !== null && on < last ? BEFORE_LAST : undefined;
}

async function write(
  transaction: Statements,
  { divisionCode, year, number: projectNumber }: HeldProject,
  { level, allocated, spent, occurredOn: speaksFor }: AllocationInput & { readonly spent: Fen | null },
): Promise<AllocationRow> {
  const about = { divisionCode, year, projectNumber, level };
  const said = { allocated, speaksFor, speaksAssumed: false, source: DEPARTMENT_ENTRY };
  const before = await transaction.findOneBy(fundAllocation, about, ['id', 'spent']);
  if (before) return allocations.change(transaction, before.id, { ...said, spent: spent ?? before.spent });
  return transaction.insert(
    fundAllocation,
    { ...about, ...said, spent, loadedBy: null },
    fundAllocation.names(),
  );
}

const NEGATIVE = invalidInput('allocated', 'NEGATIVE_AMOUNT', {
  zh: '金额不能为负，请核对。',
  en: 'An amount is not negative. Please check it.',
});
const NOT_IN_LIBRARY = {
  zh: '项目还没有入库，请先办理论证和入库，再安排资金。',
  en: 'The project is not in the library yet: have it appraised and admitted before it is given money.',
};
const BEFORE_LAST = invalidInput('occurredOn', 'BEFORE_LAST_STEP', {
  zh: '日期早于上一步，请核对。',
  en: 'The day is before that of the step before. Please check it.',
});
