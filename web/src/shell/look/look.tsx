import { ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language';

const fonts = '-apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

// One blue for action, red only for late, amber for soon, green only for met: the same as in base.css.
const theme = {
  hashed: false,
  token: {
    colorPrimary: '#0b5cad',
    colorError: '#b42318',
    colorWarning: '#8a5a00',
    colorSuccess: '#1e6b34',
    colorText: '#1f2329',
    colorTextPlaceholder: '#667085',
    borderRadius: 4,
    fontFamily: fonts,
    fontSize: 14,
    controlHeight: 32,
    motion: false,
  },
};

export function Look({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? chinese : english}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
}
