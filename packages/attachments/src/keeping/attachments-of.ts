import { isEntityId } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import type { MediaType } from '../content/cleaned';
import { addressOf } from '../receiving/routes';

/** A file as the graph shows it. */
export interface ShownAttachment {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly attachedAt: Date;
  readonly account: string;
  /** Where its bytes are at the gateway; null where they are gone. */
  readonly address: string | null;
}

interface Row extends Omit<ShownAttachment, 'address'> {
  readonly of: string;
  readonly isKept: boolean;
}

const COLUMNS = `id, file_name AS "fileName", media_type AS "mediaType", size_bytes AS "sizeBytes",
  encode(sha256, 'hex') AS sha256, attached_at AS "attachedAt", account, content_key IS NOT NULL AS "isKept"`;

const MOST_OF_HOUSEHOLD = 200;

/** The files of a record, in the order they were attached; one statement for all records of a request. */
export function attachmentsOf(
  service: string,
  context: RequestContext,
  subjectId: string,
): Promise<ShownAttachment[]> {
  return loaded(service, context, subjectId, {
    name: 'attachments-of',
    sql: `SELECT ${COLUMNS}, subject_id AS of FROM attachment
      WHERE subject_id = ANY($1::uuid[]) AND state = 'ATTACHED' ORDER BY attached_at, id`,
  });
}

/** The newest files of a household's records of these kinds; one statement for all households of a request. */
export function attachmentsOfHousehold(
  service: string,
  context: RequestContext,
  householdId: string,
  kinds: readonly string[],
): Promise<ShownAttachment[]> {
  return loaded(service, context, householdId, {
    name: 'attachments-of-household',
    sql: `SELECT a.* FROM unnest($1::uuid[]) AS h (id), LATERAL (
        SELECT ${COLUMNS}, household_id AS of FROM attachment
        WHERE household_id = h.id AND state = 'ATTACHED' AND subject_kind = ANY($2::text[])
        ORDER BY attached_at DESC, id DESC LIMIT ${MOST_OF_HOUSEHOLD}) a`,
    parameters: [kinds],
  });
}

async function loaded(
  service: string,
  context: RequestContext,
  of: string,
  asked: { readonly name: string; readonly sql: string; readonly parameters?: readonly unknown[] },
): Promise<ShownAttachment[]> {
  // Another department may name a household by whatever it was asked with.
  if (!isEntityId(of)) return [];
  const { name, sql, parameters = [] } = asked;
  const loader = context.loader<string, Row[]>(name, async (ids) => {
    const rows = await context.db.read(context.scope, (statements) =>
      statements.query<Row>(sql, [ids, ...parameters], name),
    );
    const byId = new Map(ids.map((id): [string, Row[]] => [id, []]));
    for (const row of rows) byId.get(row.of)?.push(row);
    return ids.map((id) => byId.get(id));
  });
  const rows = (await loader.load(of)) ?? [];
  return rows.map(({ of: _of, isKept, ...row }) => ({
    ...row,
    address: isKept ? addressOf(service, row.id) : null,
  }));
}
