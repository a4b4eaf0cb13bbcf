import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import { type CaseRow, caseById, caseList, casesOf } from '../../persistence/cases/cases';
import type { QueryMonitoringCaseArgs, QueryMonitoringCasesArgs } from '../generated';

/** Query.monitoringCase; FORBIDDEN for other departments, whose work it is not. */
export function monitoringCase(_root: unknown, { id }: QueryMonitoringCaseArgs, context: RequestContext) {
  assertSector(context, ['rural']);
  return caseById(context, id);
}

/** Query.monitoringCases; FORBIDDEN likewise. */
export function monitoringCases(_root: unknown, args: QueryMonitoringCasesArgs, context: RequestContext) {
  assertSector(context, ['rural']);
  const { division, state, nextStep, openedFrom, openedTo, overdueOn } = args.filter ?? {};
  const list = caseList((add) => {
    add
      .within(division)
      .addIf('state = ?', state)
      .addIf('next_step = ?', nextStep)
      .addIf('opened_on >= ?', openedFrom)
      .addIf('opened_on <= ?', openedTo);
    if (!overdueOn) return add;
    return add.add('due_on < ? AND (ended_on IS NULL OR ended_on > ?)', overdueOn, overdueOn);
  });
  return rootPage<CaseRow>(context, list, args);
}

/** Household.cases; null for other departments. */
export function casesOfHousehold({ id }: { id: string }, _args: unknown, context: RequestContext) {
  const { sector } = context.scope;
  return sector === '*' || sector === 'rural' ? casesOf(context, id) : null;
}
