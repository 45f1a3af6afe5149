/** What the panel has to offer of a view, in order. */

export const tabs = ['link', 'embed', 'image', 'download', 'cite', 'code'] as const;

export type Tab = (typeof tabs)[number];

/** What stands under a list: there, the panel says why it has neither a picture nor an embed. */
export const listTabs: readonly Tab[] = ['link', 'download', 'cite', 'code'];
