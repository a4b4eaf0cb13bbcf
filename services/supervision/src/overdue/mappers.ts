import type { Counted } from '../ground/mappers';
import type { OverdueNoticeView } from './persistence/overdue-notices';
import type { SweepView } from './persistence/sweep-runs';

export type OverdueNoticeMapper = OverdueNoticeView;
export type OverdueNoticeConnectionMapper = Counted<OverdueNoticeView>;
export type SweepMapper = SweepView;
export type SweepConnectionMapper = Counted<SweepView>;
