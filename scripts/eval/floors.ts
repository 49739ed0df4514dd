/** What the matcher must reach on the articles of `tests/yardstick/`; to be raised with it, never lowered. */
export const FLOORS = { precision: 0.97, recall: 0.42, negativesHit: 0 } as const;
