import type { Clock } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { type ItemBatch, itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { extensionsOfTurn, takeExtensionsBack, writeExtensions } from '../persistence/extensions-of-turn';
import { TOLD_POSTS } from '../persistence/told-posts';
import { followAgreements } from '../use-cases/follow-agreements';

/**
 * Agreements of key households that end inside the year and that nobody extended: the law runs them to its day, and the run writes
 * it down on that day, with the days between the old end and the writing, which somebody looks at for unpaid months.
 */
export function contractsExtended({ law, clock }: { law: Law; clock: Clock }): TransitionRule {
  const follow = async (transaction: Statements, batch: ItemBatch) => {
    const households = await transaction.query<{ id: string }>(
      `SELECT DISTINCT i.household_id AS id FROM (${batch.sql}) AS i`,
      [...batch.parameters],
    );
    const ids = households.map(({ id }) => id);
    await followAgreements(transaction, law, clock.today(), ids);
    await tellChanges(transaction, TOLD_POSTS, ids);
  };
  return {
    name: 'contracts-extended',
    words: {
      until: { zh: '到期日', en: 'last day' },
      gapDays: { zh: '断档天数（核对补发）', en: 'days without agreement, to be checked for pay' },
      post: { zh: '岗位', en: 'post' },
      EXTENDED_LATER: { zh: '之后又有新的延续或终止', en: 'something newer was said of the agreement' },
    },
    items(asked, add) {
      const scope = itemScope(asked, add, {
        ...{ divisionCode: 'p.division_code', subjectId: 'p.id', type: 'uuid' },
      });
      const [from, day] = [asked.transition.from, asked.day].map((on) => `${add.parameter(on)}::date`);
      const columns = itemSql(
        {
          ...{ subjectKind: 'POST', subjectId: 'p.id', householdId: 'p.household_id' },
          ...{ divisionCode: 'p.division_code', change: 'EXTENDED' },
          before: { until: 'p.ends_on' },
          after: { until: 'p.extended_until', gapDays: `greatest(0, ${day} - p.ends_on - 1)` },
          facts: { post: 'p.post' },
        },
        asked,
        add,
      );
      return `SELECT ${columns} FROM public_welfare_post p
        WHERE ${scope} AND p.extended_until IS NOT NULL AND p.changed_as IS NULL
          AND p.ends_on BETWEEN ${from} AND ${day}`;
    },
    async hold(transaction, { sql, parameters }) {
      await transaction.query(
        `SELECT FROM public_welfare_post p JOIN (${sql}) AS i ON p.id = i.subject_id::uuid AND p.county_code = i.county_code
         ORDER BY p.id FOR UPDATE OF p`,
        [...parameters],
      );
    },
    async apply(transaction, batch) {
      await writeExtensions(transaction, batch);
      await follow(transaction, batch);
    },
    async undo(transaction, batch) {
      await takeExtensionsBack(transaction, batch);
      await follow(transaction, batch);
    },
    rests: extensionsOfTurn,
  };
}
