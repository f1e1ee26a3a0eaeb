import type { Labels } from './closed-lists';

/** How a test of a site's connection went. */
export const siteCheckStates = ['TODO', 'OK', 'FAILED'] as const;
export type SiteCheckState = (typeof siteCheckStates)[number];
export const siteCheckStateLabels: Labels<SiteCheckState> = { TODO: 'Chưa thử', OK: 'Đạt', FAILED: 'Chưa đạt' };
