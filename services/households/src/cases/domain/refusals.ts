import { refusals, sharedWords } from '../../ground/domain/refusal';
import { periodWords } from '../../periods/domain/refusals';

/** Refuses what is wrong with an act of a case. */
export const refusal = refusals({
  ...sharedWords,
  ...periodWords,
  VOTES_DO_NOT_ADD_UP: {
    zh: '到会人数不能多于应到人数，赞成与反对票之和不能多于到会人数，请核对。',
    en: 'No more can be present than are due, nor vote than are present. Please check the numbers.',
  },
  ONE_TARGET: {
    zh: '流程、线索、农户只填一项。',
    en: 'Please give one of case, lead and household.',
  },
  NO_OPEN_LEAD: {
    zh: '该户没有未办结的线索，请先登记线索（receiveLead），再开始识别认定。',
    en: 'The household has no lead that is open. Please record one (`receiveLead`) before an identification begins.',
  },
  LEAD_SETTLED: {
    zh: '这条线索已经办结，请查看办理结果；发现新的风险请另报线索。',
    en: 'This lead has been settled. Please see what became of it; a new risk is reported as a new lead.',
  },
  NOTHING_TO_CORRECT: {
    zh: '撤销误录的记录不作更正；请按程序重新办理。',
    en: 'What was taken back is not corrected. Please do the step again.',
  },
  OTHER_KIND: {
    zh: '所填材料与要更正的记录不是同一类，请核对。',
    en: 'This is evidence of another kind of act. Please check it.',
  },
});
