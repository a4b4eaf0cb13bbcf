import type { RowOf, Statements } from '@dixian/service';
import { policySpell } from '../tables';

export type SpellRow = RowOf<typeof policySpell>;

/** Notes which activations the set of this number goes by, and that others ended with it. */
export async function keepSpells(
  transaction: Statements,
  { day, set }: { readonly day: string; readonly set: number },
): Promise<void> {
  await transaction.query(
    `WITH standing AS (
       SELECT DISTINCT ON (pack_id) id FROM policy_activation
       WHERE from_day <= $1 AND withdrawn_at IS NULL
       ORDER BY pack_id, from_day DESC, position DESC
     ), ended AS (
       UPDATE policy_spell SET until_set = $2
       WHERE until_set IS NULL AND NOT EXISTS (SELECT FROM standing WHERE standing.id = activation_id)
     )
     INSERT INTO policy_spell (activation_id, from_set)
     SELECT id, $2 FROM standing
     WHERE NOT EXISTS (SELECT FROM policy_spell WHERE activation_id = standing.id AND until_set IS NULL)
     ON CONFLICT (activation_id, from_set) DO UPDATE SET until_set = NULL`,
    [day, set],
    'policy-spells-keep',
  );
}

/** The spells of activations, oldest first. */
export async function spellsOf(reader: Statements, activationIds: readonly string[]): Promise<SpellRow[]> {
  return reader.query<SpellRow>(
    `SELECT ${policySpell.select()} FROM policy_spell WHERE activation_id = ANY($1::uuid[])
     ORDER BY activation_id, from_set`,
    [activationIds],
    'policy-spells',
  );
}
