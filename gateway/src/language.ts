export type Language = 'zh' | 'en';

/** The language of messages by the Accept-Language header: English where it is preferred to Chinese, else Chinese. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'zh';
  let best: Language = 'zh';
  let bestQuality = 0;
  for (const part of acceptLanguage.split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = range.startsWith('zh') ? 'zh' : range.startsWith('en') ? 'en' : undefined;
    const quality = Number(/^\s*q=([\d.]+)$/.exec(parameters[0] ?? '')?.[1] ?? 1);
    if (language && quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}
