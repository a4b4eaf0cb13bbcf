import type { ReasonText } from '@dixian/policy';

/** What is said about the scope of identification. */
export const scopeTexts = {
  IN_SCOPE: {
    zh: '有未享受城镇保障的成员，可以识别',
    en: 'members without urban security may be identified',
  },
  URBAN_SECURITY: {
    zh: '家庭享受城镇保障政策，不在监测范围',
    en: 'the household draws urban security and is outside the scope',
    change: '不再享受城镇保障政策',
    changeEn: 'take no more part in urban security',
  },
  SECURED_LEFT_OUT: {
    zh: '享受城镇保障的成员不计入，其余成员照常认定',
    en: 'who draws urban security is left out, the rest is judged',
  },
} as const satisfies Record<string, ReasonText>;
