import type { Counted } from '../ground/mappers';
import type { NoticeLine } from './domain/notice-text';
import type { NoticeItemView } from './persistence/notice-items';
import type { UnitNoticeView } from './persistence/notice-list';
import type { ReceiptView } from './persistence/receipts';

export type UnitNoticeMapper = UnitNoticeView;
export type UnitNoticeConnectionMapper = Counted<UnitNoticeView>;
export type NoticeLineMapper = NoticeLine;
export type NoticeItemMapper = NoticeItemView;
export type NoticeItemConnectionMapper = Counted<NoticeItemView>;
export type NoticeReceiptMapper = ReceiptView;
