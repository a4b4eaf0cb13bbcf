import { writeFileSync } from 'node:fs';
import { addDays, plainDate } from '@dixian/calendar';
import { syntheticCertificate } from '@dixian/testkit';

/** Writes a ledger of leads: as many as asked for, no two alike, on the households given. */
export function writeLeads(path: string, householdCodes: readonly string[], count: number): void {
  const rows = ['户编号,发现渠道,发现日期,线索类型,推送部门'];
  for (let index = 0; index < count; index++) {
    const code = householdCodes[index % householdCodes.length];
    const day = addDays(plainDate('2025-04-01'), Math.floor(index / householdCodes.length));
    rows.push(`${code},集中排查,${day},产业项目失败,`);
  }
  writeFileSync(path, `${rows.join('\n')}\n`);
}

/** Writes a ledger of settlements of synthetic people in 博罗. */
export function writeSettlements(path: string, count: number, fen = 0): void {
  const rows = ['证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付'];
  for (let index = 0; index < count; index++) {
    const certificate = syntheticCertificate({ birthOn: plainDate('1970-01-01'), sequence: index % 999 });
    const code = `441322001${String(750_000 + (index % 10_000)).padStart(6, '0')}`;
    rows.push(
      `${certificate},${code},${addDays(plainDate('2025-01-01'), index % 300)},住院,${1000 + index}.${String(fen).padStart(2, '0')},500.00,0,0,500.00`,
    );
  }
  writeFileSync(path, `${rows.join('\n')}\n`);
}
