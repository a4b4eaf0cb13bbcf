import { percentOf } from '@dixian/service';
import type { ObligationCountResolvers } from '../../ground/generated';

export const ObligationCount: ObligationCountResolvers = {
  clause: ({ clauseId }) => (clauseId === undefined ? null : { id: clauseId }),
  unit: ({ unitKey }) => {
    if (unitKey === undefined) return null;
    const [divisionCode = '', sector = null] = unitKey.split('|');
    return { divisionCode, sector };
  },
  onTimeRate: ({ met, metLate, overdue }) => percentOf(BigInt(met), BigInt(met + metLate + overdue)) ?? null,
};
