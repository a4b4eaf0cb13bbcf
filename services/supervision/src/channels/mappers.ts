import type { Counted } from '../ground/mappers';
import type { ChannelView } from './persistence/channels';
import type { DeliveryView } from './persistence/deliveries';

export type NoticeChannelMapper = ChannelView;
export type NoticeChannelConnectionMapper = Counted<ChannelView>;
export type NoticeDeliveryMapper = DeliveryView;
export type NoticeDeliveryConnectionMapper = Counted<DeliveryView>;
