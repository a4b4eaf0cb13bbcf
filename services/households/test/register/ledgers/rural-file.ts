import { certificateOf, sexOf } from '../../national-file';
import { RURAL_HEADER } from '../../samples';

/** A row of a small ledger of rural households in 双门村; what is not given is ordinary. */
export interface RuralRow {
  household: string;
  person: number;
  name?: string;
  relation?: string;
  certificate?: string;
  transfer?: string;
}

/** 乡村建设户信息 of that day, as CSV; by its name where the day is to stand there. */
export function ruralFile(exportedOn: string, rows: readonly RuralRow[]) {
  const lines = rows.map((row) =>
    [
      ...[row.household, '500235216220', '双门村', row.name ?? `测试${row.person}`],
      ...[sexOf(row.certificate ?? certificateOf(row.person))],
      ...[row.certificate ?? certificateOf(row.person), row.relation ?? '配偶', '是'],
      ...['0', '0', '0', row.transfer ?? '24000', '0'],
    ].join(','),
  );
  return {
    name: `乡村建设户信息_${exportedOn.replaceAll('-', '')}.csv`,
    content: [RURAL_HEADER, ...lines].join('\n'),
  };
}
