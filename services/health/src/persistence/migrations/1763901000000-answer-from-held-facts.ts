import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What surveys had seen of insurance before there were answers becomes the answer as of its newest day; it is told once.
 * Who is not in the residents' insurance may be in the employees', so nothing is said then.
 */
export class AnswerFromHeldFacts1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `INSERT INTO guarantee_answer (household_id, division_code, guarantee, secure, finding, occurred_on, source)
       SELECT i.household_id, max(i.division_code), 'BASIC_MEDICAL', CASE WHEN bool_and(i.insured) THEN true END,
              CASE WHEN NOT bool_and(i.insured) THEN '有成员未参加居民医保，是否参加职工医保待核' END,
              max(i.seen_on), (array_agg(i.source ORDER BY i.seen_on DESC, i.source))[1]
       FROM insurance i
       WHERE NOT EXISTS (SELECT FROM registered_person p WHERE p.id = i.person_id AND p.household_id <> i.household_id)
         AND NOT EXISTS (SELECT FROM guarantee_answer a WHERE a.household_id = i.household_id)
       GROUP BY i.household_id ORDER BY i.household_id`,
    );
  }

  // What was said is kept; there is nothing to take back.
  async down(): Promise<void> {}
}
