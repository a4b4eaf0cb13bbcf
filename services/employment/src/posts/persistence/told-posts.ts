import type { ToldTable } from '@dixian/register';
import { runsUntil } from './runs-until';

/** A post is a measure delivered from its first day on (its pay is monthly, so no sum is told), and work while it runs. */
export const TOLD_POSTS: ToldTable = {
  table: 'public_welfare_post',
  events: [
    {
      type: 'measure-delivered',
      list: 'measures',
      item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', t.person_id,
        'divisionCode', t.division_code, 'family', 'PUBLIC_WELFARE_POST', 'name', t.post,
        'deliveredOn', t.starts_on, 'amount', NULL, 'department', '人社', 'source', t.source)`,
    },
    {
      type: 'work-status-changed',
      list: 'spells',
      item: `jsonb_build_object('spellId', t.id, 'householdId', t.household_id, 'personId', t.person_id,
        'divisionCode', t.division_code, 'working', true, 'from', t.starts_on, 'to', ${runsUntil('t')},
        'kind', 'PUBLIC_POST', 'place', 'SAME_COUNTY')`,
    },
  ],
};
