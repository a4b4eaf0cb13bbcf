import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { Form } from '../../ground/domain/form';
import { foldCase } from '../domain/fold-case';
import { formOfStep } from '../domain/form-of-step';
import { actsOf } from '../persistence/acts';
import type { CaseRow } from '../persistence/cases';
import { rulesOf } from '../use-cases/rules-of-case';
import { knownOfStep } from './known-of-step';

const OBJECTION = { zh: '异议处理', en: 'settlement of the objection' };

/** The form of what comes next in a case: of an open objection first, since nothing goes on before it; null once the case has ended. */
export async function nextFormOf(law: Law, context: RequestContext, row: CaseRow): Promise<Form | null> {
  const rules = await rulesOf(law, context, row);
  if (!rules) return null;
  const acts = await actsOf(context, row.id);
  const { nextStep, explained, openObjections } = foldCase(rules, acts);
  const planned = rules.plan.find(({ id }) => id === nextStep);
  if (!planned) return null;
  const known = await knownOfStep(context, { rules, row, acts }, planned);
  const [objection] = openObjections;
  if (objection !== undefined) {
    const source = { zh: '公示异议', en: 'the objection' };
    known.set('evidence.objectionId', { value: objection, source });
    return {
      mutation: 'settleObjection',
      name: OBJECTION,
      clauses: rules.clauseIds,
      kept: rules.clauses,
      known,
    };
  }
  return formOfStep(rules, planned, { today: context.clock.today(), explained }, known);
}
