import type { Words } from '../language/language';

export const words = {
  files: ['附件', 'Attachments'],
  careful: [
    '位置和拍摄时间会自动去掉；请不要拍到身份证、银行卡和无关的人。',
    'Position and time are taken out. Please show no identity cards, bank cards or people it is not about.',
  ],
  sending: ['正在上传 {percent}%', 'Uploading {percent}%'],
  drop: ['去掉', 'Remove'],
  kept: ['已上传的文件', 'An uploaded file'],
  gone: ['已按期删除', 'deleted by rule'],
  takeBack: ['撤回', 'Take back'],
} satisfies Words;
