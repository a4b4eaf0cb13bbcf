import type * as ground from '../ground/mappers';
import type * as obligations from '../obligations/mappers';
import type * as overdue from '../overdue/mappers';

export type ObligationMapper = obligations.ObligationMapper;
export type ObligationConnectionMapper = obligations.ObligationConnectionMapper;
export type OverdueNoticeMapper = overdue.OverdueNoticeMapper;
export type OverdueNoticeConnectionMapper = overdue.OverdueNoticeConnectionMapper;
export type SweepMapper = overdue.SweepMapper;
export type SweepConnectionMapper = overdue.SweepConnectionMapper;
export type HouseholdMapper = ground.HouseholdMapper;
export type PersonMapper = ground.PersonMapper;
export type LeadMapper = ground.LeadMapper;
export type ClauseRefMapper = ground.ClauseRefMapper;
