import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  code,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
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
  columns: {
    householdCode: householdCode(),
    villageCode: code({ pattern: /\d{12}/ }),
    name: name(),
    sex: listed(['男', '女']),
    certificateNumber: certificate(),
    relation: text({ maxLength: 20 }),
    insured: yesNo(),
    wages: amount(),
    business: amount(),
    property: amount(),
    transfer: amount(),
    businessCost: amount(),
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
