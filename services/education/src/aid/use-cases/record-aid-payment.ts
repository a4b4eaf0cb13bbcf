import {
  allowedSources,
  alreadyPaid,
  amountNotSet,
  decisionRefused,
  type FundLevel,
  fundSourceFinding,
  sourceNotAllowed,
} from '@dixian/department';
import { invalidInput, isEntityId, type UserErrorValue } from '@dixian/graph';
import { type Decision, type PolicySet, ruleInForce } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { type EducationReason, words } from '../../ground/domain/reasons';
import { before } from '../../ground/refusals';
import { tasks } from '../../ground/tasks';
import { type OfPupil, recordOfPupil } from '../../ground/use-cases/record-of-pupil';
import { YU_LU } from '../domain/items';
import { type AidRow, aidById } from '../persistence/aid';
import { needOf, settleNeed } from '../persistence/aid-tasks';
import { TOLD_AID } from '../persistence/told-aid';
import { studentAid } from '../tables';
import { NO_AID } from './decide-aid';

/** A payment of aid; what was decided is paid whole. */
export interface AidPayment extends OfPupil {
  readonly aidId: string;
  readonly source?: string | null;
  readonly level?: FundLevel | null;
}

const SOURCES = ['assistance-fund-sources'];

/** Records that aid was paid: once, after the decision, from a source that the place allows. */
export function recordAidPayment(
  context: RequestContext,
  set: PolicySet,
  input: AidPayment,
): Promise<AidRow | UserErrorValue> {
  const { occurredOn, level } = input;
  const source = input.source?.trim() || null;
  return recordOfPupil<AidRow>(
    context,
    {
      act: 'recordAidPayment',
      offices: ['county'],
      texts: { source },
      async write(transaction) {
        const held = isEntityId(input.aidId) && (await aidById(transaction, input.aidId, 'FOR UPDATE'));
        if (!held || held.householdId === null) return NO_AID;
        const wrong = refuse(set, held, { source, occurredOn });
        if (wrong) return wrong;
        await transaction.update(
          studentAid,
          { id: held.id },
          { paidOn: occurredOn, paidAmount: held.amount, fundSource: source, fundLevel: level ?? null },
        );
        await tellChanges(transaction, TOLD_AID, [held.householdId]);
        await settleNeed(transaction, needOf(held), occurredOn);
        if (isClosed(set, held, { source, level, occurredOn }))
          await tasks.close(transaction, 'PAY_EDUCATION_AID', { subjectId: held.id }, occurredOn);
        const row = await aidById(transaction, held.id);
        if (!row) throw new Error('The aid is gone.');
        return row;
      },
      again: (reader, id) => aidById(reader, id),
    },
    input,
  );
}

function refuse(
  set: PolicySet,
  held: AidRow,
  { source, occurredOn }: { source: string | null; occurredOn: OfPupil['occurredOn'] },
): UserErrorValue | undefined {
  const { paidOn, outcome, decidedOn, amount, item, inKind, occurrence } = held;
  if (paidOn !== null) return alreadyPaid(paidOn);
  if (inKind) return IN_KIND;
  if (outcome === null) return NOT_DECIDED;
  if (outcome !== 'GRANTED') return decisionRefused(decisionOf(held), words);
  if (occurrence > 1) return TWICE;
  if (decidedOn !== null && occurredOn < decidedOn) return before('occurredOn', decidedOn);
  if (amount === null) return amountNotSet(item === YU_LU ? 'yulu-per-term' : 'aid-amounts');
  const at = { division: held.divisionCode, on: occurredOn };
  const finding = source === null ? undefined : fundSourceFinding(set, at, { source, lists: SOURCES });
  if (finding?.result !== 'unmet') return undefined;
  const allowed = allowedSources(set, at, SOURCES).map((one) => one.source);
  const { clause } = finding.reason;
  return sourceNotAllowed(allowed, clause ? [clause] : []);
}

function decisionOf({ decision }: AidRow): Decision<EducationReason> {
  return decision as unknown as Decision<EducationReason>;
}

// 县(市、区) pays 雨露计划 where the document of key households says so: without source and level it is not closed.
function isClosed(
  set: PolicySet,
  { item, divisionCode, decidedOn }: AidRow,
  {
    source,
    level,
    occurredOn,
  }: { source: string | null; level?: FundLevel | null; occurredOn: OfPupil['occurredOn'] },
): boolean {
  const at = { division: divisionCode, on: decidedOn ?? occurredOn };
  if (item !== YU_LU || !ruleInForce(set, 'yulu-of-key-household', at)) return true;
  return source !== null && level === 'COUNTY';
}

const NOT_DECIDED = invalidInput('aidId', 'NOT_DECIDED', {
  zh: '这一项还没有批准，请先办理批准。',
  en: 'This is not decided yet. Please decide it first.',
});
const IN_KIND = invalidInput('aidId', 'IN_KIND', {
  zh: '减免、岗位、贷款等不由本系统发放，请登记起止日期。',
  en: 'Waivers, posts and loans are not paid here. Please record when they begin and end.',
});
const TWICE = invalidInput('aidId', 'AID_TWICE', {
  zh: '同一学期同一项目已有一条，第二条不予发放。',
  en: 'The same item stands already for this term; the second is not paid.',
});
