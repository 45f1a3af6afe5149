/** Pages of this year or later count as recent, where the directory says how far it can be trusted. */
export const RECENT_FROM = '2025';
