/** Words that carry no claim between those that do: enumerators, openings, cross-references, trailing examples, asides, who was asked. */
export const LINKING_WORDS: readonly RegExp[] = [
  /\([^()]+\)/gu,
  /(?<=[-,] )for example,? [^.;]*|(?<= )(?:such as|including) [^,.;]*/gu,
  /\b(?:for example|moreover|that said|in addition|on the other hand|importantly|beyond this|in particular|in practice)\b/giu,
  /\b(?:firstly|secondly|thirdly|fourthly|finally|however|although|while|whereas|therefore|despite)\b/giu,
  /(?<=^|, |that )(?:alongside|beyond|when discussing|when asked about|after being prompted with|after considering) [^,.]*,/giu,
  /\b\d+ (?:\p{L}+ )?(?:ways|areas|drivers|reasons|recommendations|issues|types|concerns)\b|(?<=^|\. )[^.]*:$/gu,
  /\b(?:overall|to ensure success|it was clear in the discussion|of the (?:risk|shift))\b/giu,
  /\bacross (?:all (?:strands|demographics)|the engagement|these groups)(?: of (?:the |public )?(?:engagement|research))?/giu,
  /\b(?:un)?prompted\b|\bbenefits?\b|\bas well as\b|\bmore (?:likely|specific) (?:to|about)?\b|\bparticipants\b|\bdeliberative\b/giu,
];

/** In a sentence with a number about answers: what was asked and offered to choose from. */
export const ANSWER_OPTIONS: readonly RegExp[] = [/‘[^‘]*?’(?=[ .,])/gu, /\b(?:which had|as) the [^.]*/gu];
