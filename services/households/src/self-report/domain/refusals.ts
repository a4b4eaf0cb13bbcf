import { refusals, sharedWords } from '../../ground/domain/refusal';
import { registerWords } from '../../register/domain/refusals';

/** Refuses what is wrong with a self-report. */
export const refusal = refusals({
  ...sharedWords,
  ...registerWords,
  DATE_TOO_EARLY: {
    zh: '日期早于五天以前，请核对；更早的情况请由村里登记线索。',
    en: 'This day lies more than five days back. Please check it; what is older is recorded by the village as a lead.',
  },
  NOT_A_DIVISION: {
    zh: '没有这个乡镇或村（社区），请核对代码。',
    en: 'There is no such township or village. Please check the code.',
  },
  FORM_NOT_TAKEN: {
    zh: '当地没有这种申请方式，请从当地规定的方式中选择，或不填。',
    en: 'The place takes no applications in this form. Please choose one it lists, or leave it out.',
  },
  PLACED_AND_REJECTED: {
    zh: '转办和不予受理只能选一项，请核对。',
    en: 'A report is placed or turned down, not both. Please check it.',
  },
});
