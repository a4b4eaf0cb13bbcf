/** SQL: statement `s` is neither taken back nor one that takes back. */
export const STANDS = `NOT s.taken_back AND NOT EXISTS (SELECT FROM renovation_statement w
  WHERE w.renovation_id = s.renovation_id AND w.occurred_on = s.occurred_on AND w.id > s.id AND w.taken_back)`;
