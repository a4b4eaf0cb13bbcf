import { type DutyKind, dutyKinds } from '@dixian/policy';

/** Languages that words are in. */
export type Language = keyof DutyKind['title'];

// Notices leave the house by post and by wire, so what a kind is called in them says nothing of anybody's health.
const GUARDED: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  MEDICAL_RUN: { zh: '年度救助核算', en: 'yearly run of the relief' },
};

/** What a kind of duty is called where it may be read by others than its office. */
export function dutyWords(kind: string, language: Language): string {
  return GUARDED[kind]?.[language] ?? dutyKinds().get(kind)?.title[language] ?? kind;
}
