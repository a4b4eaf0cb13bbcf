import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'zh' | 'en';

/** Sentences of a topic in both languages, Chinese first. */
export type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

const KEPT_AS = 'dixian.language';

const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'zh',
  choose: () => undefined,
});

/** Chinese unless this browser has chosen English. */
export function keptLanguage(): Language {
  return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'zh';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      choose(chosen: Language) {
        localStorage.setItem(KEPT_AS, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

export function useLanguage() {
  return useContext(LanguageContext);
}

/** The sentences of a topic in the language of the screen. */
export function useWords<W extends Words>(words: W): { readonly [Key in keyof W]: string } {
  const { language } = useLanguage();
  return useMemo(() => inLanguage(words, language), [words, language]);
}

function inLanguage<W extends Words>(words: W, language: Language): { readonly [Key in keyof W]: string } {
  const entries = Object.entries(words).map(([key, [zh, en]]) => [key, language === 'zh' ? zh : en]);
  return Object.fromEntries(entries) as { [Key in keyof W]: string };
}
