import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Policy folders with their versions, reviews and activations. Law is public, so rows are bound to no division. */
export class CreatePolicyStore1765480001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_activation, policy_review, policy_version, policy_pack');
    await runner.query('DROP FUNCTION policy_version_stays(), policy_review_author()');
  }
}

const statements = [
  `CREATE TABLE policy_pack (
    id         text PRIMARY KEY,
    place_code text COLLATE "C" NOT NULL,
    prefix     text,
    created_at timestamptz NOT NULL DEFAULT service_now()
  )`,
  `CREATE TABLE policy_version (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    pack_id    text NOT NULL REFERENCES policy_pack (id),
    number     integer NOT NULL,
    files      jsonb NOT NULL,
    sha256     text NOT NULL,
    own        boolean NOT NULL,
    author     text,
    created_at timestamptz NOT NULL DEFAULT service_now(),
    UNIQUE (pack_id, number),
    UNIQUE (id, pack_id)
  )`,
  `CREATE FUNCTION policy_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'versions and reviews of policies are never changed or removed';
   END $$`,
  `CREATE TRIGGER policy_version_stays BEFORE UPDATE OR DELETE ON policy_version
   FOR EACH ROW EXECUTE FUNCTION policy_version_stays()`,
  // The author of a review is that of its version: a trigger fills it in, so that the check cannot be told another.
  `CREATE TABLE policy_review (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    version_id  uuid NOT NULL REFERENCES policy_version (id),
    author      text,
    step        text NOT NULL CHECK (step IN ('SUBMITTED', 'APPROVED', 'RETURNED')),
    account     text,
    occurred_on date,
    note        text,
    recorded_at timestamptz NOT NULL DEFAULT service_now(),
    CONSTRAINT another_approves CHECK (step <> 'APPROVED' OR author IS NULL OR account IS DISTINCT FROM author)
  )`,
  'CREATE INDEX policy_review_version ON policy_review (version_id, id)',
  "CREATE UNIQUE INDEX policy_review_decided ON policy_review (version_id) WHERE step <> 'SUBMITTED'",
  `CREATE FUNCTION policy_review_author() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     NEW.author := (SELECT author FROM policy_version WHERE id = NEW.version_id);
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER policy_review_author BEFORE INSERT ON policy_review
   FOR EACH ROW EXECUTE FUNCTION policy_review_author()`,
  `CREATE TRIGGER policy_review_stays BEFORE UPDATE OR DELETE ON policy_review
   FOR EACH ROW EXECUTE FUNCTION policy_version_stays()`,
  `CREATE TABLE policy_activation (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    position     bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    pack_id      text NOT NULL,
    version_id   uuid NOT NULL,
    from_day     date NOT NULL,
    activated_by text,
    recorded_at  timestamptz NOT NULL DEFAULT service_now(),
    withdrawn_at timestamptz,
    withdrawn_by text,
    reason       text,
    FOREIGN KEY (version_id, pack_id) REFERENCES policy_version (id, pack_id)
  )`,
  'CREATE INDEX policy_activation_pack ON policy_activation (pack_id, from_day, position)',
  'CREATE INDEX policy_activation_version ON policy_activation (version_id)',
];
