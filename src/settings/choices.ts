/** Pages of all sites are read, or only those of the sites that the reader chose. */
export const READING_MODES = ['all-sites', 'chosen-sites'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

/** How marks are drawn; `recap-only` draws none and lists the notes at the end of the article. */
export const MARK_STYLES = ['subtle', 'normal', 'recap-only'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Why a page is not annotated. */
export const OFF_SCOPES = ['everything', 'site', 'page', 'not-chosen'] as const;
export type OffScope = (typeof OFF_SCOPES)[number];
