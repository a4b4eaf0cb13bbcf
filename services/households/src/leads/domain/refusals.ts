import { refusals, sharedWords } from '../../ground/domain/refusal';

/** Refuses what is wrong with a lead. */
export const refusal = refusals({
  ...sharedWords,
  NOT_FOR_THIS_CHANNEL: {
    zh: '只有部门推送的线索才填写收到日期，请去掉或改为“部门推送”。',
    en: 'Only a lead that a department pushed has a day of receipt. Please leave it out.',
  },
  BEFORE_HOUSEHOLD: {
    zh: '这一天该户还没有分出来，请核对日期，或记在原来的户上。',
    en: 'The household did not exist on that day. Please check the day, or record it for the household it was split from.',
  },
  NOT_FORWARDED_HERE: {
    zh: '当地没有规定这样的报送环节，不必登记。',
    en: 'The place has no such station for leads of departments. There is nothing to record.',
  },
  AFTER_VISIT: {
    zh: '日期晚于入户核实的日期，请核对。',
    en: 'This day lies after the visit that verified the lead. Please check it.',
  },
  NOTHING_CHANGES: {
    zh: '所填内容与原来一致，没有需要更正的。',
    en: 'Nothing differs from what is on record. There is nothing to correct.',
  },
  LEAD_WITHDRAWN: {
    zh: '这条线索已经撤销，不再办理；有误的请重新录入。',
    en: 'This lead was withdrawn and takes no more acts. If that is wrong, please record it anew.',
  },
  NOT_VISITED: {
    zh: '这条线索还没有入户核实，请先核实。',
    en: 'Nobody has visited the household for this lead yet. Please verify it first.',
  },
  CASE_DECIDES: {
    zh: '该户的识别认定或风险消除流程正在办理，由流程得出结论。',
    en: 'A case of this household is under way and decides what becomes of the lead.',
  },
  PROCEDURE_DECIDES: {
    zh: '当地文件规定了识别认定程序，请按程序办理，由程序得出结论。',
    en: 'A document of the place prints a procedure. Please follow it; it decides what becomes of the lead.',
  },
  LEAD_HAS_CASE: {
    zh: '这条线索已开始识别认定流程；请先撤回或更正那个流程。',
    en: 'A case began with this lead. Please withdraw or correct that one first.',
  },
  CASE_BEFORE_LEAD: {
    zh: '日期晚于该线索所引起的流程的第一步，请核对。',
    en: 'This day lies after the first step of the case that began with the lead. Please check it.',
  },
  ALREADY_FORWARDED: {
    zh: '这条线索已报送到这一步，请查看记录。',
    en: 'This lead has come this far already. Please see its record.',
  },
});
