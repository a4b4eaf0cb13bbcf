import { TOLD_ANSWERS, type ToldTable } from '@dixian/register';

const BEFORE = `(SELECT b.secure FROM guarantee_answer b WHERE b.household_id = t.household_id AND b.guarantee = t.guarantee
  AND (b.occurred_on, b.id) < (t.occurred_on, t.id) ORDER BY b.occurred_on DESC, b.id DESC LIMIT 1)`;

/**
 * Answers that follow from what was said: told as all answers are; a hit is what the departments themselves found. Water that
 * was not safe and is now is help that the plan hears of.
 */
export const TOLD_SAFETY: ToldTable = {
  ...TOLD_ANSWERS,
  events: [
    ...TOLD_ANSWERS.events.map((event) =>
      event.type === 'screening-hit' ? { ...event, where: 't.screened' } : event,
    ),
    {
      type: 'measure-delivered',
      list: 'measures',
      item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', NULL,
        'divisionCode', t.division_code, 'family', 'DRINKING_WATER', 'name', '饮水安全提升', 'deliveredOn', t.occurred_on,
        'amount', NULL, 'department', '水利', 'source', t.source)`,
      where: `t.guarantee = 'SAFE_WATER' AND t.secure AND ${BEFORE} IS FALSE`,
    },
  ],
};
