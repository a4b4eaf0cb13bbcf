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
  readonly subjectId: string;
  readonly isKept: boolean;
}

/** The files of a record, in the order they were attached; one statement for all records of a request. */
export async function attachmentsOf(
  service: string,
  context: RequestContext,
  subjectId: string,
): Promise<ShownAttachment[]> {
  const loader = context.loader<string, Row[]>('attachments', async (ids) => {
    const rows = await context.db.read(context.scope, (statements) =>
      statements.query<Row>(
        `SELECT id, subject_id AS "subjectId", file_name AS "fileName", media_type AS "mediaType",
           size_bytes AS "sizeBytes", encode(sha256, 'hex') AS sha256, attached_at AS "attachedAt", account,
           content_key IS NOT NULL AS "isKept"
         FROM attachment WHERE subject_id = ANY($1::uuid[]) AND state = 'ATTACHED' ORDER BY attached_at, id`,
        [ids],
        'attachments-of',
      ),
    );
    const bySubject = new Map(ids.map((id): [string, Row[]] => [id, []]));
    for (const row of rows) bySubject.get(row.subjectId)?.push(row);
    return ids.map((id) => bySubject.get(id));
  });
  const rows = (await loader.load(subjectId)) ?? [];
  return rows.map(({ subjectId: _of, isKept, ...row }) => ({
    ...row,
    address: isKept ? addressOf(service, row.id) : null,
  }));
}
