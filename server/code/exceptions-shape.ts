import { z } from 'zod';

/** `exceptions.yaml` of a report: places where a rule of verification is broken and rightly so. */
export const exceptionsShape = z
  .strictObject({
    exceptions: z.array(
      z
        .strictObject({
          rule: z
            .string()
            .min(1, 'the name of a rule')
            .describe('The rule that is broken, as npm run verify names it.'),
          id: z.string().min(1, 'an id').optional().describe('What breaks it, without the report’s slug.'),
          anchor: z
            .string()
            .min(1, 'words')
            .optional()
            .describe('The words at which it is broken, as npm run verify prints them.'),
          reason: z.string().min(1, 'a reason').describe('Why the coding is right and the rule does not see it.'),
        })
        .describe('One breach that a person looked at and let stand; by id, by words, or by both.'),
    ),
  })
  .describe('What verification reports and a person let stand. An exception that excepts nothing is itself a breach.');
