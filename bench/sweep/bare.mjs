/** The rows of a sweep as somebody writes them who knows that all of it is one kind, one step and one level. */
export async function bareSweep(transaction, { night, now }) {
  const [{ id }] = await transaction.query(
    `INSERT INTO sweep (division_code, requested_by, swept_for, finished_at) VALUES ('', 'bench', $1, $2) RETURNING id`,
    [night, now],
  );
  await transaction.query(
    'UPDATE obligation SET flagged_at = $2 WHERE ended_on IS NULL AND flagged_at IS NULL AND due_key < $1::date',
    [night, now],
  );
  await transaction.query(
    `INSERT INTO overdue_notice (obligation_id, sweep_id, division_code, sector, addressed_to, text, flagged_for, written_at)
     SELECT id, $3, division_code, sector, '{village,township,county}',
       '入户核实已逾期：应于' || due_on || '前（含当日）完成，依据条款' || array_to_string(clause_ids, '、')
         || '。请尽快到户核实并补录结果。', $1::date, $2
     FROM obligation WHERE flagged_at = $2`,
    [night, now, id],
  );
  await transaction.query(
    `INSERT INTO unit_notice (division_code, sector, night, send_at, written_at)
     SELECT DISTINCT division_code, sector, $1::date, $2::timestamptz, $2::timestamptz FROM obligation WHERE flagged_at = $2`,
    [night, now],
  );
  await transaction.query(
    `INSERT INTO notice_item (notice_id, obligation_id, division_code, sector, kind, due_on, clause_ids, days, levels_above)
     SELECT n.id, o.id, o.division_code, o.sector, o.kind, o.due_on, o.clause_ids, 1, 0
     FROM obligation o JOIN unit_notice n ON n.division_code = o.division_code AND n.night = $1::date
     WHERE o.flagged_at = $2`,
    [night, now],
  );
}
