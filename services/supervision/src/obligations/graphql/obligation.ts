import { dutyKinds } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { ObligationResolvers } from '../../ground/generated';
import type { Reference } from '../../ground/mappers';
import { ageOn, daysOverdueOn, statusOn } from '../domain/status-on-day';
import type { ObligationView } from '../persistence/obligation-view';
import { obligationById } from '../persistence/obligations';

const LEVELS = { village: 'VILLAGE', township: 'TOWNSHIP', county: 'COUNTY' } as const;

interface Resolvable {
  __resolveReference(reference: Reference, context: RequestContext): Promise<ObligationView | null>;
}

export const Obligation: ObligationResolvers & Resolvable = {
  __resolveReference: async ({ id }, context) => (await obligationById(context, id)) ?? null,
  household: ({ householdId }) => (householdId ? { id: householdId } : null),
  person: ({ personId }) => (personId ? { id: personId } : null),
  lead: ({ leadId }) => (leadId ? { id: leadId } : null),
  name: ({ kind }, _args, { language }) => dutyKinds().get(kind)?.title[language] ?? kind,
  level: ({ kind, owedAt }) => LEVELS[owedAt ?? dutyKinds().get(kind)?.level ?? 'county'],
  suspendedFrom: ({ pausedFrom }) => pausedFrom,
  suspendedUntil: ({ pausedUntil }) => pausedUntil,
  subject: ({ subjectId }) => subjectId,
  age: (obligation, { asOf }, { clock }) => ageOn(obligation, asOf ?? clock.today()),
  status: (obligation, { asOf }, { clock }) => statusOn(obligation, asOf ?? clock.today()),
  daysOverdue: (obligation, { asOf }, { clock }) => daysOverdueOn(obligation, asOf ?? clock.today()),
  clauses: ({ clauseIds }) => clauseIds.map((id) => ({ id })),
};
