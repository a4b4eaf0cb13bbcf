import type { RetentionKind } from '@dixian/service';

/**
 * Notices with their lines, with what went by channels and with who has seen them; and channels that were closed, once nothing
 * says any more what went by them. How long is in schemas/retention.json.
 */
export const retentionOfNotices: readonly RetentionKind[] = [
  {
    kind: 'notice',
    table: 'unit_notice',
    from: 't.night',
    // What is owed yet says who was told of it and when: one such line keeps the whole notice.
    restsOn: `t.told_at IS NULL
      OR EXISTS (SELECT FROM notice_delivery d WHERE d.notice_id = t.id AND d.state = 'WAITING')
      OR EXISTS (SELECT FROM notice_item i JOIN obligation o ON o.id = i.obligation_id
                 WHERE i.notice_id = t.id AND o.ended_on IS NULL)`,
    with: ['notice_delivery', 'notice_receipt', 'notice_item'].map(
      (table) => `DELETE FROM ${table} WHERE notice_id = ANY($1::uuid[])`,
    ),
  },
  {
    kind: 'notice-channel',
    table: 'notice_channel',
    from: `(t.closed_at AT TIME ZONE 'Asia/Shanghai')::date`,
    restsOn: 'EXISTS (SELECT FROM notice_delivery d WHERE d.channel_id = t.id)',
  },
];
