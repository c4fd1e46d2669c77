/** Words by which the report ties one claim to another (coding manual, sections 6 and 7). */
import { wholeWords } from './find-cues.ts';

/** From cause to effect: the cause is named before these words. */
export const FORWARD = wholeWords(
  'would (?:also )?(?:lead|enable|allow|help|mean|give|reduce|improve|avoid|support|free|make|require|provide|be essential|be vital|contribute|deliver|facilitate)',
  'will (?:lead|enable|allow|help|mean|contribute|be vital|be essential|improve|provide|support)',
  'this could|both to|freeing up|(?:could|can|may|might) (?:reduce|enable|lead|help|give|improve|provide|jeopardise|avoid|mean)',
  'leads? to|led to|leading to|lead|enabl(?:es?|ed|ing)|allow(?:s|ed|ing)?|help(?:s|ed|ing)?|means?|meant|meaning|in turn|therefore|so that|so|ultimately|result(?:s|ing|ed)? in|essential|vital|contribut(?:es?|ing)|supports?|supporting|facilitat(?:es?|ing)|caus(?:es?|ing)|has created|created|require[sd]?|promot(?:es?|ing)|give|giving|improving|reducing|by|through|to (?:deliver|ensure|support|provide|improve|prevent|enable)|important|increasing|impact|would|leaving|making|risks?|reinforced|often pointing to',
);

/** From effect to cause: the cause is named after these words. */
export const BACKWARD = wholeWords(
  'because(?: of)?|due to|as a result of|resulting from|based on|since|driven by|thanks to|(?:reinforced|caused|explained) by|pointing to|from the perspective of|to support this|do this',
);

/** Of these, those that say nothing of the order. */
export const UNORDERED = wholeWords('from the perspective of');

/** What a recommendation is for, or what it answers. */
export const PURPOSE = wholeWords(
  'to (?:manage|avoid|prevent|tackle|overcome|address|resolve|reduce|ensure|encourage|protect|maintain|support|mitigate|limit|deliver)',
  'mitigation of|avoids?|avoiding|prevents?|preventing|tackle|overcome|therefore|in this context|so that|without|essential to|address(?:ing)?|not worsen(?:ing)?|not exacerbate|reassurance|instead of|rather than|not just|ensur(?:e|ing)',
);

export const CONFLICT = wholeWords(
  'in tension|tension|versus|divid(?:ed|es)|divisive|balance|balancing|rather than|however|but|despite|although|while|whereas|conflicts?|at odds|trade-off',
);

export const CHANGE = wholeWords(
  'evolved|came to|changed|shifted|moved|instead|no longer|over the course of|became|grew|after',
);
