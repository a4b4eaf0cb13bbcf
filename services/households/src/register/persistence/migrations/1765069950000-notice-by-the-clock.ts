import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of a notice is that of the service's clock, as the looks that it is about. */
export class NoticeByTheClock1765069950000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE reveal_notice ALTER on_day SET DEFAULT (service_now() AT TIME ZONE 'Asia/Shanghai')::date",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE reveal_notice ALTER on_day SET DEFAULT (now() AT TIME ZONE 'Asia/Shanghai')::date",
    );
  }
}
