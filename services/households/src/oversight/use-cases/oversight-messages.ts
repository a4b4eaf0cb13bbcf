import { notFound } from '@dixian/graph';

export const NO_DIVISION = notFound('division', {
  zh: '您的辖区内没有这个区划，请核对代码。',
  en: 'There is no such division in your sight. Please check the code.',
});
export const NO_FINDING = notFound('findingId', {
  zh: '您的辖区内没有这个问题，请核对。',
  en: 'There is no such finding in your division. Please check it.',
});
