import type { UnstableItem } from '@dixian/policy';
import type { ListPage } from '@dixian/service';
import type { PolicyChange } from './domain/policy-changes';

export type PolicyChangeMapper = PolicyChange;
export type PolicyChangeConnectionMapper = ListPage<PolicyChange>;
export type PolicyWarningMapper = UnstableItem;
