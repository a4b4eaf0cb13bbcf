import { type CountTarget, rowPerKey } from '@dixian/service';
import { statusSql } from './status-sql';

interface Scale {
  readonly employed: number;
  readonly unknown: number;
}

/** SQL of the scale by `$1`, keys of a division and a day: of households out of poverty whoever ever worked or held a post, each once, by the number alone. */
export const SCALE_SQL = `
  SELECT asked.key AS "rowKey", count(DISTINCT s.index) FILTER (WHERE s.status = 'EMPLOYED')::int AS employed,
    count(DISTINCT s.index) FILTER (WHERE s.status = 'UNKNOWN')::int AS unknown
  FROM (SELECT key, split_part(key, ' ', 1) AS division, split_part(key, ' ', 2)::date AS day
        FROM unnest($1::text[]) AS key) asked
  JOIN standing_household h ON h.division_code >= asked.division AND h.division_code < asked.division || ':'
    AND h.out_of_poverty
  JOIN registered_person rp ON rp.county_code = h.county_code AND rp.household_id = h.household_id
  CROSS JOIN LATERAL (${statusSql('SELECT rp.id AS key, rp.certificate_index AS index', 'asked.day')}) AS s
  GROUP BY asked.key`;

/** 务工就业规模: people out of poverty who are employed on the day, each once; who is not known stands beside. */
export const employmentScale: CountTarget = async (context, { division, on }) => {
  const scale = await rowPerKey<Scale>(context, 'employment-scale', SCALE_SQL).load(`${division} ${on}`);
  return (
    scale && {
      value: String(scale.employed),
      basis: `脱贫人口中当日务工就业（含在岗）的人数；另有${scale.unknown}人就业状态未掌握`,
    }
  );
};
