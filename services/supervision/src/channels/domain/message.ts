import type { PlainDate } from '@dixian/calendar';
import { dutyWords } from '../../notices/domain/duty-words';
import { type NoticeLine, noticeText } from '../../notices/domain/notice-text';

/** A notice as it leaves the house. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly lines: readonly (NoticeLine & { readonly name: string })[];
  readonly link: string | null;
}

/** What a notice says when it leaves: as it stands then, so that what was met since the night is said to be. */
export function messageOf(
  { noticeId, night }: { noticeId: string; night: PlainDate },
  lines: readonly NoticeLine[],
  publicUrl: string | undefined,
): Message {
  const total = lines.reduce((sum, { count }) => sum + count, 0);
  const link = publicUrl === undefined ? null : `${publicUrl}/app/notices/${noticeId}`;
  return {
    subject: `督办提醒 ${night}：${total}项`,
    text: noticeText(night, lines, 'zh'),
    lines: lines.map((line) => ({ ...line, name: dutyWords(line.kind, 'zh') })),
    link,
  };
}

/** The body of a webhook. */
export function webhookBody(
  delivery: { id: string; noticeId: string; night: PlainDate; divisionCode: string; sector: string | null },
  message: Message,
): string {
  const { id, noticeId, night, divisionCode, sector } = delivery;
  return JSON.stringify({
    delivery: id,
    notice: noticeId,
    night,
    unit: { division: divisionCode, sector },
    ...message,
  });
}

/** The text of a letter. */
export function letterText({ text, link }: Message): string {
  return link === null ? text : `${text}\n\n${link}\n`;
}
