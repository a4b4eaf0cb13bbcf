import { createLazyRoute } from '@tanstack/react-router';
import { NoticePage } from './notice-page';
import { NoticesPage } from './notices-page';
import { ObligationPage } from './obligation-page';
import { SupervisionPage } from './supervision-page';

export const route = createLazyRoute('/supervision')({ component: SupervisionPage });
export const obligationRoute = createLazyRoute('/supervision/$id')({ component: ObligationPage });
export const noticesRoute = createLazyRoute('/notices')({ component: NoticesPage });
export const noticeRoute = createLazyRoute('/notices/$id')({ component: NoticePage });
