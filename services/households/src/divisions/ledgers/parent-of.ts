/** The code of the division above, as SQL. */
export const PARENT_OF = (code: string) =>
  `left(${code}, CASE length(${code}) WHEN 12 THEN 9 WHEN 9 THEN 6 WHEN 6 THEN 4 ELSE 2 END)`;
