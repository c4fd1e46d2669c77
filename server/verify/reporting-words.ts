import { wholeWords } from './find-cues.ts';

/** Verbs with which the report says that somebody said, felt, wanted or feared something, and the nouns and adjectives that do the same. */
export const REPORTING = wholeWords(
  'said|say|says|stated|told|described|discussed|noted|noting|mentioned|reported|raised|expressed|voiced|shared|reflected',
  'felt|feels?|thought|think|believed?|belief|assumed|assumption|considered|saw|sees?|recogni[sz]ed?|identif(?:y|ied)|acknowledged',
  'expect(?:ed|s|ation|ations)?|hop(?:ed?|es|ing)|trusted|wanted|wants?|wished|preferred|prioriti[sz]ed|(?<!to )prioriti[sz]e|valued|placed',
  'worri(?:ed|es)|fear(?:ed|s)?|concern(?:ed|s)?|sceptical|scepticism|cautioned|warned|lacked confidence',
  'emphasi[sz]ed?|stressed|highlighted|pointed to|pointing to|called for|recommend(?:ed|ing|ation|ations)?|suggested|suggestions?|stated',
  'agreed|supported|support(?= the)|opposed|accept(?:ed)?|excited|keen|open to|comfortable|happy|reservations|divided|divisive|frustration',
  'most likely to rate|linked|appealed|took part|view|views|important',
);
