/** Guides that differ in what they ask for. */
export const ALL_STYLES = ['bluebook', 'indigo', 'oscola'] as const;
export type Style = (typeof ALL_STYLES)[number];
