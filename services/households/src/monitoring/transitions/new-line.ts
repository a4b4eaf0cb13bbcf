import type { Clock } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import { type ItemBatch, itemScope, itemSql, type TransitionRule } from '@dixian/transition';
import { beginLeads } from '../../leads/use-cases/begin-leads';
import { newLines } from './new-lines';
import { wordsOf } from './words';

// What leads of a new line are called where they tell who received them, and which of a household is meant.
const RECEIVED_BY = 'new-monitoring-line';

/**
 * A new monitoring line (监测线): households that are not monitored and whose income, as last assessed, falls below it. The county
 * that lets the run be done opens a lead for each; none of them is identified by it.
 */
export function newLine({ law, clock }: { law: Law; clock: Clock }): TransitionRule {
  return {
    name: 'new-line',
    words: wordsOf('line', 'income', 'members', 'assessedOn', 'lead', 'VISITED', 'ACTED'),
    items(asked, add) {
      const lines = newLines(asked.policies, asked.division, asked.after);
      if (lines.length === 0) return undefined;
      const scope = itemScope(asked, add, {
        ...{ divisionCode: 'a.division_code', subjectId: 'a.household_id', type: 'uuid' },
      });
      const day = `${add.parameter(asked.day)}::date`;
      const given = lines.map((line) => ({ ...line, line: String(line.line) }));
      const columns = itemSql(
        {
          ...{ subjectKind: 'HOUSEHOLD', subjectId: 'a.household_id', householdId: 'a.household_id' },
          ...{ divisionCode: 'a.division_code', change: 'LISTED', clause: 'n.clause' },
          before: { lead: 'NULL' },
          after: { lead: `'OPENED'` },
          facts: {
            line: `(n.line / 100.0)::numeric(18, 2)`,
            income: `(a.total / 100.0)::numeric(18, 2)`,
            members: 'a.counted_members',
            assessedOn: 'a.occurred_on',
          },
        },
        asked,
        add,
      );
      return `SELECT ${columns} FROM (
          SELECT DISTINCT ON (a.county_code, a.household_id) a.* FROM income_assessment a
          WHERE ${scope} AND a.occurred_on <= ${day}
            AND NOT EXISTS (SELECT FROM income_assessment c WHERE c.county_code = a.county_code AND c.corrects = a.id)
          ORDER BY a.county_code, a.household_id, a.occurred_on DESC, a.id DESC) a
        JOIN jsonb_to_recordset(${add.parameter(JSON.stringify(given))}::jsonb)
          AS n(place text, "except" text[], line bigint, measure text, clause text)
          ON a.division_code ^@ n.place AND a.measure = n.measure
            AND NOT EXISTS (SELECT FROM unnest(n."except") AS other WHERE a.division_code ^@ other)
        WHERE a.total < n.line * a.counted_members
          AND NOT EXISTS (SELECT FROM monitoring_period p WHERE p.county_code = a.county_code
            AND p.household_id = a.household_id AND p.identified_on <= ${day}
            AND (p.eliminated_on IS NULL OR p.eliminated_on > ${day}))
          AND NOT EXISTS (SELECT FROM lead l WHERE l.county_code = a.county_code AND l.household_id = a.household_id
            AND l.received_by = '${RECEIVED_BY}' AND l.withdrawn_on IS NULL
            AND l.found_on >= ${add.parameter(asked.after)}::date)`;
    },
    async apply(transaction, { sql, parameters, after }) {
      const rows = await transaction.query<{ id: string }>(
        `INSERT INTO lead (household_id, channel, lead_type, found_on, note, received_by, division_code)
         SELECT i.household_id, 'DAILY_CHECK', 'OTHER', greatest($${parameters.length + 1}::date, $${parameters.length + 2}::date), '收入低于新的监测线',
           '${RECEIVED_BY}', i.division_code
         FROM (${sql}) AS i RETURNING id`,
        [...parameters, after, clock.today()],
      );
      await beginLeads(transaction, law, {
        sql: 'SELECT unnest($1::uuid[])',
        parameters: [rows.map(({ id }) => id)],
      });
    },
    async undo(transaction, batch) {
      const own = ownLeads(batch);
      await transaction.query(
        `INSERT INTO outbox (type, division_code, payload)
         SELECT 'lead-corrected', l.division_code, jsonb_build_object('leadId', l.id, 'householdId', l.household_id,
           'personId', l.person_id, 'divisionCode', l.division_code, 'foundOn', l.found_on, 'receivedOn', l.received_on,
           'withdrawn', true, 'leadType', l.lead_type, 'sector', l.sector)
         FROM (${own.sql}) o JOIN lead l ON l.id = o.lead_id ORDER BY l.id`,
        own.parameters,
      );
      await transaction.query(
        `DELETE FROM task t USING (${own.sql}) o WHERE t.county_code = o.county_code AND t.subject_id = o.lead_id`,
        own.parameters,
      );
      await transaction.query(
        `DELETE FROM lead l USING (${own.sql}) o WHERE l.county_code = o.county_code AND l.id = o.lead_id`,
        own.parameters,
      );
    },
    rests(batch) {
      const own = ownLeads(batch);
      return {
        sql: `SELECT o.item_id, CASE WHEN l.state = 'VERIFIED' THEN 'VISITED' ELSE 'ACTED' END AS rested_by
          FROM (${own.sql}) o JOIN lead l ON l.county_code = o.county_code AND l.id = o.lead_id
          WHERE l.state = 'VERIFIED' OR l.settled_on IS NOT NULL OR l.withdrawn_on IS NOT NULL
            OR EXISTS (SELECT FROM monitoring_case c WHERE c.county_code = l.county_code AND c.lead_id = l.id)
            OR EXISTS (SELECT FROM lead_entry e WHERE e.county_code = l.county_code AND e.lead_id = l.id)`,
        parameters: own.parameters,
      };
    },
  };
}

// The leads that the rule made of these items: of each household the one that it received since the line began.
function ownLeads({ sql, parameters, after }: ItemBatch) {
  return {
    sql: `SELECT i.id AS item_id, i.county_code, l.id AS lead_id FROM (${sql}) AS i
      JOIN lead l ON l.county_code = i.county_code AND l.household_id = i.household_id
        AND l.received_by = '${RECEIVED_BY}' AND l.found_on >= $${parameters.length + 1}::date`,
    parameters: [...parameters, after],
  };
}
