import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  code,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  text,
  yesNo,
  yuan,
} from '@dixian/ledger';
import { textColumn } from '../persistence/keeping/register-stage';
import { placeByCode } from './place-by-code';
import { registerImport } from './register-import';

const amount = () => yuan({ min: 0n });

/** 乡村建设户信息: every rural household of a township, a row per person, with the village's code. */
const ruralHouseholdsLedger = defineLedger({
  id: 'rural-households',
  title: { zh: '乡村建设户信息', en: 'Rural households' },
  columns: {
    householdCode: householdCode().under('户编号'),
    villageCode: code({ pattern: /\d{12}/ }).under('行政村代码'),
    name: text({ maxLength: 60 }).under('姓名'),
    sex: listed(['男', '女']).under('性别'),
    certificateNumber: certificate().under('证件号码', '身份证号码'),
    relation: text({ maxLength: 20 }).under('与户主关系'),
    insured: yesNo().under('是否参加城乡居民基本医疗保险'),
    wages: amount().under('工资性收入'),
    business: amount().under('生产经营性收入'),
    property: amount().under('财产性收入'),
    transfer: amount().under('转移性收入'),
    businessCost: amount().under('生产经营性支出'),
  },
});

type RuralRow = LedgerValues<typeof ruralHouseholdsLedger>;

/** How it gets into the register: placed by the code of its village, which may be a former one. */
export const ruralHouseholdsImport: LedgerImport<RuralRow> = registerImport<RuralRow>({
  definition: ruralHouseholdsLedger,
  monitors: false,
  place: placeByCode,
  columns: { village_code: textColumn((row) => row.villageCode) },
});
