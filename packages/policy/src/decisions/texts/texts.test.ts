import { sharedTexts } from './shared-texts';

it('every reason reads in both languages, and what would change it', () => {
  for (const text of Object.values(sharedTexts)) {
    const { zh, en } = text;
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/^[\w\s,':;.-]+$/);
    if ('changeEn' in text) expect(text.changeEn).toMatch(/^[\w\s,':;.-]+$/);
  }
});
