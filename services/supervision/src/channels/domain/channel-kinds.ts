/** Ways by which a unit is told outside the graph. */
export const channelKinds = ['CALENDAR', 'EMAIL', 'WEBHOOK'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Those that notices are pushed by; a calendar is fetched. */
export type PushedKind = Exclude<ChannelKind, 'CALENDAR'>;

/** How far a notice has come on its way: it waits, is there, or was given up and waits for somebody. */
export const deliveryStates = ['DEAD', 'SENT', 'WAITING'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
