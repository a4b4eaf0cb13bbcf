import type { ToldTable } from '@dixian/register';

/** A loan is a measure delivered on the day it was drawn, with its principal. */
export const TOLD_LOANS: ToldTable = {
  table: 'loan',
  events: [
    {
      type: 'measure-delivered',
      list: 'measures',
      item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', t.person_id,
        'divisionCode', t.division_code, 'family', 'FINANCE', 'name', '脱贫人口小额信贷',
        'deliveredOn', t.drawn_on, 'amount', t.principal::text, 'department', '金融', 'source', t.source)`,
    },
  ],
};
