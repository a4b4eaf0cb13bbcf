import type { Words } from '../language/language';

export const words = {
  title: ['底线 · 防止返贫监测帮扶工作台', 'Dixian · workbench'],
  demo: ['演示账号，点一下即登录', 'Demo accounts: one click signs in'],
  demoNote: [
    '这是演示系统，人员均为虚构，没有密码。',
    'This is a demonstration with invented people and no passwords.',
  ],
  other: ['其他账号…', 'Another account …'],
  signIn: ['登录', 'Sign in'],
  signingIn: ['正在登录…', 'Signing in …'],
  failed: ['登录没有完成，请再试一次。', 'Sign-in was not completed. Please try again.'],
  again: ['重新登录', 'Sign in again'],
  expired: ['登录已过期', 'Your session has expired'],
  expiredNote: [
    '已填的内容都还在这一页。登录在旁边的窗口里完成，之后接着填。',
    'What you have filled in is still on this page. Sign in again in a window beside it and go on.',
  ],
  away: ['服务暂时连不上，请稍后再试。', 'The service cannot be reached. Please try again later.'],
  former: ['{place}（原{former}）', '{place} (formerly {former})'],
  toFormer: ['查看{former}的以往', 'Days of {former}'],
  formerHint: ['合并前的日期，以原村账号查看和办理', 'Days before the merger, as the village of then'],
  fromFormer: ['回到合并后的村', 'Back to the merged village'],
  signOut: ['退出', 'Sign out'],
} satisfies Words;
