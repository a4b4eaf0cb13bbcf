import { noticesByKind } from './overdue-notice';

test('what is written of a duty that is overdue has no number of anybody and no word about health', () => {
  for (const text of noticesByKind().texts) {
    expect(text).not.toMatch(/\d{11,}/);
    expect(text).not.toMatch(/病|医|药|疾|残|诊|住院|康复|健康|患者|精神/);
  }
});
