import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { Unit } from '../../ground/domain/unit';
import { NOTICE_COLUMNS, type UnitNoticeView } from './notice-list';

/** That somebody of a unit has seen its notice. */
export interface ReceiptView {
  account: string;
  role: string;
  acknowledgedOn: PlainDate;
  recordedAt: Date;
  note: string | null;
}

export const NOTICES_BY_ID = `SELECT n.id AS "rowKey", ${NOTICE_COLUMNS} FROM unit_notice n WHERE n.id = ANY($1::uuid[])`;

export const RECEIPTS_OF_NOTICES = `SELECT notice_id AS "rowKey", account, role, acknowledged_on AS "acknowledgedOn",
    recorded_at AS "recordedAt", note
  FROM notice_receipt WHERE notice_id = ANY($1::uuid[]) ORDER BY recorded_at, id`;

/** A notice in sight; undefined where there is none of that id. */
export async function noticeById(statements: Statements, id: string): Promise<UnitNoticeView | undefined> {
  const [row] = await statements.query<UnitNoticeView>(NOTICES_BY_ID, [[id]]);
  return row;
}

/** Records that an account has seen a notice; the first time stands. */
export async function insertReceipt(
  transaction: Statements,
  notice: Unit & { id: string },
  receipt: ReceiptView,
): Promise<void> {
  await transaction.query(
    `INSERT INTO notice_receipt (notice_id, division_code, sector, account, role, acknowledged_on, recorded_at, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (county_code, notice_id, account) DO NOTHING`,
    [
      notice.id,
      notice.divisionCode,
      notice.sector,
      receipt.account,
      receipt.role,
      receipt.acknowledgedOn,
      receipt.recordedAt,
      receipt.note,
    ],
  );
}
