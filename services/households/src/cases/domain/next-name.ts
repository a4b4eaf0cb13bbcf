import type { Words } from '../../ground/domain/refusal';
import type { CaseRules } from './case-rules';
import type { Standing } from './fold-case';

/** What the next step of a case is called; the procedure where none is left. */
export function nextName(
  { plan, kind: procedure, name }: CaseRules,
  { nextStep }: Pick<Standing, 'nextStep'>,
): Words {
  return plan.find(({ id }) => id === nextStep)?.name ?? { zh: name, en: PROCEDURES[procedure] };
}

const PROCEDURES: Record<CaseRules['kind'], string> = {
  IDENTIFICATION: 'identification',
  ELIMINATION: 'release',
  RELABELLING: 're-labelling',
};
