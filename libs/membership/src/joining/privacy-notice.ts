/**
 * The privacy notice in force, by the calendar day from which it holds. Its text stands in the portal
 * (`apps/web/src/privacy`); raise the version when what it says changes. A consent names the version that
 * was read.
 */
export const privacyNoticeVersion = '2026-11-22';
