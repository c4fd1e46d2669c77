/** What helps a reader to judge: what the data can say, and how to tell us that it is wrong. */

export const limits = {
  title: 'What this can and cannot say',
  invitation: 'Before you rely on it:',
  back: 'Back to the view',
};
