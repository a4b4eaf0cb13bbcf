import type { Language, Message } from '@dixian/graph';

const BETWEEN = '\n';

/** Why a run failed, in both languages as one text. */
export function writtenFailure({ zh, en }: Message): string {
  return zh + BETWEEN + en;
}

/** It in one language; what was written before the languages stood apart is given whole. */
export function failureIn(written: string | null, language: Language): string | null {
  const [zh = '', en] = written?.split(BETWEEN) ?? [];
  return written && language === 'en' ? (en ?? zh) : written && zh;
}
