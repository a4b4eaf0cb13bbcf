import { sharedTexts } from './shared-texts';

it('every reason reads in both languages', () => {
  for (const { zh, en } of Object.values(sharedTexts)) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/^[\w\s,':;.-]+$/);
  }
});
