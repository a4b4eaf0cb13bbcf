import { plainDate } from '@dixian/calendar';
import { type PolicySet, policySet, type Transition } from '@dixian/policy';
import { COUNTY_COLUMN, type Statements } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemScope, itemSql } from '../src/item-sql';
import type { TransitionRule } from '../src/rule';

/** Things that end at the end of a year, and what was paid for some of them after. */
export class CreateThings1700000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE thing (id uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY, division_code text COLLATE "C" NOT NULL,
      ${COUNTY_COLUMN}, amount int, ends_on date, times_ended int NOT NULL DEFAULT 0)`);
    await runner.query('CREATE TABLE payment (thing_id uuid NOT NULL)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payment, thing');
  }
}

const endings: TransitionRule = {
  name: 'things-end',
  words: { endsOn: { zh: '到期日', en: 'ends on' }, PAID: { zh: '已付款', en: 'has been paid' } },
  items(asked, add) {
    const columns = itemSql(
      {
        subjectKind: 'THING',
        subjectId: 't.id',
        divisionCode: 't.division_code',
        change: 'ENDS',
        before: { endsOn: 't.ends_on' },
        after: { endsOn: add.parameter(asked.day) },
        facts: { amount: 't.amount' },
        undecided: `CASE WHEN t.amount IS NULL THEN 'NO_AMOUNT' END`,
        withoutSupport: 't.amount > 5',
      },
      asked,
      add,
    );
    const scope = itemScope(asked, add, { divisionCode: 't.division_code', subjectId: 't.id', type: 'uuid' });
    return `SELECT ${columns} FROM thing t WHERE t.ends_on IS NULL AND ${scope}`;
  },
  async hold(transaction, batch) {
    await transaction.query(
      `SELECT FROM thing WHERE id IN (SELECT i.subject_id::uuid FROM (${batch.sql}) AS i) FOR UPDATE`,
      batch.parameters,
    );
  },
  apply: (transaction, batch) =>
    ended(transaction, batch.sql, batch.parameters, `(i.after ->> 'endsOn')::date`, 1),
  undo: (transaction, batch) => ended(transaction, batch.sql, batch.parameters, 'NULL', -1),
  rests: ({ sql, parameters }) => ({
    sql: `SELECT DISTINCT i.id AS item_id, 'PAID' AS rested_by FROM (${sql}) AS i JOIN payment p ON p.thing_id = i.subject_id::uuid`,
    parameters,
  }),
};

const listing: TransitionRule = {
  name: 'things-listed',
  words: {},
  items(asked, add) {
    const columns = itemSql(
      {
        subjectKind: 'THING',
        subjectId: 't.id',
        divisionCode: 't.division_code',
        change: 'LISTED',
        facts: { amount: 't.amount' },
      },
      asked,
      add,
    );
    const scope = itemScope(asked, add, { divisionCode: 't.division_code', subjectId: 't.id', type: 'uuid' });
    return `SELECT ${columns} FROM thing t WHERE t.amount > 3 AND ${scope}`;
  },
};

export const RULES: readonly TransitionRule[] = [endings, listing];

async function ended(
  transaction: Statements,
  sql: string,
  parameters: readonly unknown[],
  day: string,
  times: number,
) {
  await transaction.query(
    `UPDATE thing t SET ends_on = ${day}, times_ended = t.times_ended + ${times} FROM (${sql}) AS i WHERE t.id = i.subject_id::uuid`,
    parameters,
  );
}

/** A document of 安阳 by which things end with 2025, and one of a county in it by which its own are listed each month. */
export const POLICIES: PolicySet = policySet([
  folder('city', '4105', [entry('city', { id: 'things', rule: 'things-end' })]),
  folder('county', '410526', [
    entry('county', { id: 'list', rule: 'things-listed', recurs: 'MONTHLY', at: plainDate('2025-01-31') }),
  ]),
]);

function entry(document: string, own: Partial<Transition> & Pick<Transition, 'id'>): Transition {
  return {
    document,
    name: '到期',
    service: 'things',
    at: plainDate('2025-12-31'),
    who: '全部',
    result: 'ENDS',
    what: '到期',
    clause: `${document}-1`,
    clauses: [],
    with: {},
    from: plainDate('2025-01-01'),
    to: plainDate('2025-12-31'),
    ...own,
  };
}

function folder(id: string, code: string, transitions: readonly Transition[]) {
  const effective = { from: plainDate('2025-01-01'), to: plainDate('2025-12-31') };
  const place = { code, name: id };
  const document = {
    id,
    place,
    effective,
    clausePrefix: id,
    title: id,
    forwards: [],
    details: [],
    yieldsTo: [],
    basedOn: [],
    text: '',
  };
  const none = {
    clauses: [],
    parameters: [],
    deadlines: [],
    procedures: [],
    rules: [],
    entitlements: [],
    targets: [],
    units: [],
    escalations: [],
  };
  return { ...none, document: document as never, transitions };
}
