import type { BookLine, FundLineRow } from './persistence/fund-book';

export type FundBookMapper = { divisionCode: string; year: number };
export type FundBookLineMapper = BookLine;
export type FundSourceRecordedMapper = { line: FundLineRow };
