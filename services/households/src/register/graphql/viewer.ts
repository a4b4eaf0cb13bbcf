import { FACTS, loadableServices, mayKnow } from '@dixian/access';
import type { Complete } from '@dixian/service';
import type { QueryResolvers, ViewerResolvers } from '../../ground/generated';
import { rightsOf } from '../domain/rights-of-viewer';
import { divisionOnceCoded } from '../persistence/divisions';
import { divisionInSight } from './division-in-sight';
import { ledgersOf } from './ledgers-of-viewer';

/** Query.viewer */
export const viewer: NonNullable<QueryResolvers['viewer']> = (_root, _args, { caller, clock, language }) => ({
  name: caller.name,
  role: caller.role,
  sector: caller.sector ?? null,
  today: clock.today(),
  rights: rightsOf(caller),
  facts: FACTS.filter((fact) => mayKnow(caller, fact)),
  loads: loadableServices(caller),
  ledgers: ledgersOf(caller, language),
});

/** Fields of Viewer that are read. */
export const Viewer: Complete<ViewerResolvers> = {
  division: (_viewer, _args, context) =>
    context.caller.division === ''
      ? null
      : divisionInSight(context, { code: context.caller.division }, context.clock.today()),
  formerDivision: async (_viewer, _args, context) => {
    const { former } = context.caller;
    return former === undefined ? null : ((await divisionOnceCoded(context, former)) ?? null);
  },
};
