/** A text in both languages. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** What a file says once, as a county's own may, is said so in both languages. */
export function saidOf(written: string | Said): Said {
  return typeof written === 'string' ? { zh: written, en: written } : written;
}

/** A remark of a policy file in a language; as it is written where nobody has put it into Chinese. */
export function remarkIn(
  { remarks }: { readonly remarks: ReadonlyMap<string, string> },
  remark: string | null | undefined,
  language: keyof Said,
): string | null {
  if (remark === null || remark === undefined) return null;
  return language === 'zh' ? (remarks.get(remark) ?? remark) : remark;
}
