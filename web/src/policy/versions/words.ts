import type { Words } from '../../shell/language/language';

export const words = {
  title: ['版本', 'Versions'],
  hint: [
    '起草和批准须为同一地方的两个账号；启用后的版本不能修改，撤回后前一版本恢复。',
    'Two accounts of the place draft and approve; what is in effect cannot be changed, and taken back the version before stands again.',
  ],
  none: ['本地还没有政策文件夹。', 'No policy folder is kept for this place.'],
  inEffect: ['现行第{number}版', 'version {number} is in effect'],
  noneInEffect: ['没有现行版本', 'no version is in effect'],
  version: ['版本', 'Version'],
  numbered: ['第{number}版', 'Version {number}'],
  state: ['状态', 'State'],
  author: ['起草', 'Drafted by'],
  installed: ['随系统安装', 'came with the installation'],
  reviews: ['经过', 'Steps'],
  effect: ['启用', 'In effect'],
  since: ['自{from}', 'since {from}'],
  taken: ['自{from}，已撤回：{reason}', 'since {from}, taken back: {reason}'],
  acts: ['办理', 'Acts'],
  submit: ['送审', 'Submit'],
  approve: ['批准', 'Approve'],
  giveBack: ['退回', 'Return'],
  activate: ['启用', 'Bring into effect'],
  tryNewest: ['预演最新版本', 'Try the newest version'],
  withdraw: ['撤回启用', 'Take back'],
} satisfies Words;
