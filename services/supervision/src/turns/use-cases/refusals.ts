import type { Caller, Role } from '@dixian/access';
import { type Message, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import type { RunRow } from '../persistence/runs';

const PLANNING: ReadonlySet<Role> = new Set<Role>(['county', 'city', 'province', 'admin']);

/** Who may not plan runs, nor take a step with one. */
export function refusePlanner({ role }: Caller): UserErrorValue | undefined {
  return PLANNING.has(role) ? undefined : WHO_MAY;
}

/** Who may not approve a run, or has seen another preview than there is. */
export function refuseApproval(
  policies: PolicySet,
  caller: Caller,
  run: RunRow,
  digest: string,
): UserErrorValue | undefined {
  if (caller.id === run.plannedBy) return SAME_PERSON;
  const rule = ruleInForce(policies, 'transition-approval', { division: run.divisionCode, on: run.day });
  if (rule && rule.with.level !== caller.role) return { ...OTHER_LEVEL, clauses: [{ id: rule.clause }] };
  if (digest === run.digest) return undefined;
  return userError('TransitionPreviewChanged', 'TRANSITION_PREVIEW_CHANGED', PREVIEW_CHANGED, {
    digest: run.digest,
  });
}

const PREVIEW_CHANGED: Message = {
  zh: '预演已重新计算，请核对新的预演后再批准。',
  en: 'The preview was made anew. Please look at the new one before you approve.',
};
const SAME_PERSON = notPermitted({
  zh: '计划人不能批准自己的转换，请由另一人批准。',
  en: 'Who planned the run cannot approve it. Please ask somebody else.',
});
const OTHER_LEVEL = notPermitted({
  zh: '本地文件规定由其他层级批准，请交由该级批准。',
  en: 'The documents of the place name another level for this approval. Please ask it.',
});
const WHO_MAY = notPermitted({
  zh: '政策转换由县级及以上办理，请联系县级。',
  en: 'Runs of dated transitions are the matter of counties and above; please ask your county.',
});
