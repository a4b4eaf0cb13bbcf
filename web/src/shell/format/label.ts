import { useCallback } from 'react';
import english from '../../generated/labels.en.json';
import chinese from '../../generated/labels.zh.json';
import { useLanguage } from '../language/language';

type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const labels: Readonly<Record<'zh' | 'en', Labels>> = { zh: chinese, en: english };

/** The official word of a value of the graph's enum; the value itself where the graph is newer than this page. */
export function useLabel(): (type: keyof typeof chinese, value: string | null | undefined) => string {
  const { language } = useLanguage();
  return useCallback((type, value) => (value ? (labels[language][type]?.[value] ?? value) : ''), [language]);
}

/** The values of an enum with their words, as a choice offers them. */
export function useOptions(): (
  type: keyof typeof chinese,
) => { readonly value: string; readonly label: string }[] {
  const { language } = useLanguage();
  return useCallback(
    (type) => Object.entries(labels[language][type] ?? {}).map(([value, label]) => ({ value, label })),
    [language],
  );
}
