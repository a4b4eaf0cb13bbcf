import { telling } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TOLD = ['household_id', 'person_id', 'post', 'starts_on'];
const ENDS = ['ends_on', 'changed_as', 'changed_to', 'extended_until'];

/** A post is work as well: others are told of it anew where its end changes. */
export class TellEndsOfPosts1765220200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of toldAgainBy([...TOLD, ...ENDS])) await runner.query(sql);
    await runner.query('UPDATE public_welfare_post SET told = false');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of toldAgainBy(TOLD)) await runner.query(sql);
  }
}

// The trigger alone is another; column, index and function stay.
function toldAgainBy(columns: readonly string[]): string[] {
  const trigger = telling('public_welfare_post', columns).at(-1);
  return [
    'DROP TRIGGER public_welfare_post_told_again ON public_welfare_post',
    ...(trigger ? [trigger] : []),
  ];
}
