import { notPermitted } from '@dixian/graph';

export const NOT_YOURS = notPermitted({
  zh: '文件由其适用地方的农业农村部门或同级政府起草、审批和启用，请联系该地。',
  en: 'A document is drafted, approved and brought into effect by the office of the place it binds; please ask it.',
});
