/** What Read shows besides the words. */
import { flag, text, whole } from './field.ts';

export const READ_FIELDS = {
  /** Each sentence shows whether it is coded, context or neither. */
  shade: flag('coverage'),
  /** Words to find in the text. */
  words: text,
  /** Which of the places where they stand one is at, from 1. */
  nth: whole(1, 9999),
} as const;
