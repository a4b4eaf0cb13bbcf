import type { RequestContext } from '@dixian/service';
import { divisionInSight } from './division-in-sight';

/** Query.viewer */
export function viewer(_root: unknown, _args: unknown, { caller, clock }: RequestContext) {
  return { name: caller.name, role: caller.role, sector: caller.sector ?? null, today: clock.today() };
}

/** Fields of Viewer that are read. */
export const Viewer = {
  division: (_viewer: unknown, _args: unknown, context: RequestContext) =>
    context.caller.division === ''
      ? null
      : divisionInSight(context, { code: context.caller.division }, context.clock.today()),
};
