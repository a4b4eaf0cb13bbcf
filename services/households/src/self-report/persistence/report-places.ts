import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';

/** A township or village as somebody without an account is told of it. */
export interface ReportPlace {
  code: string;
  /** From the county down. */
  names: string[];
  villages: { code: string; name: string }[];
}

const VALID = `daterange(v.valid_from, v.valid_to, '[]') @> $2::date`;

/** The place with that code on that day, named with what it lies in from the county down; its villages in one more statement. */
export async function reportPlace(
  { db, scope }: RequestContext,
  code: string,
  day: PlainDate,
): Promise<ReportPlace | undefined> {
  return db.read(scope, async (statements) => {
    const above = [6, 9, 12].filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits));
    const named = await statements.query<{ code: string; name: string }>(
      `SELECT v.code, v.name FROM division_version v
       WHERE v.code = ANY($1::text[]) AND ${VALID} ORDER BY v.code`,
      [above, day],
    );
    if (named.at(-1)?.code !== code) return undefined;
    const villages = await statements.query<{ code: string; name: string }>(
      `SELECT v.code, v.name FROM division_version v
       WHERE v.parent_id = (SELECT division_id FROM division_version v WHERE v.code = $1 AND ${VALID})
         AND ${VALID} ORDER BY v.code`,
      [code, day],
    );
    return { code, names: named.map(({ name }) => name), villages };
  });
}
