import type { UnitNoticeFilter } from '../generated/graphql';

/** What of the notices stands in the address. */
export interface NoticesSearch {
  readonly waiting?: boolean;
  readonly order?: string;
}

export function readNoticesSearch({ waiting, order }: Record<string, unknown>): NoticesSearch {
  return {
    ...(waiting === true && { waiting }),
    ...(typeof order === 'string' && { order }),
  };
}

export function noticeFilter({ waiting }: NoticesSearch, until: string | undefined): UnitNoticeFilter {
  return { ...(waiting && { acknowledged: false }), ...(until && { nightTo: until }) };
}
