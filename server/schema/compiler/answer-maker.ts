type Members = Record<string, unknown>;

/**
 * What makes the empty objects of an answer that will have these keys. Objects without a prototype are twice as slow, so only those have none that are
 * to hold the one key that others would take for their prototype.
 */
export function answerMaker(keys: readonly string[]): () => Members {
  return keys.includes('__proto__') ? () => Object.create(null) as Members : () => ({});
}
