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
  ALREADY_FORWARDED: {
    zh: '这条线索已报送到这一步，请查看记录。',
    en: 'This lead has come this far already. Please see its record.',
  },
});
