/** Every rule, in the order in which the ledger is to be read. */
import type { Rule } from './rule.ts';
import { audiencesNamed, speakersCoded } from './rules/audiences-named.ts';
import { anchorsExact, quotesExact } from './rules/words-exact.ts';
import { attributionsExact } from './rules/attributions-exact.ts';
import { claimsAttributed } from './rules/claims-attributed.ts';
import { polarityCued } from './rules/polarity-cued.ts';
import { prevalenceCued } from './rules/prevalence-cued.ts';
import { emphasisCued } from './rules/emphasis-cued.ts';
import { elicitationCued, movementCued } from './rules/elicitation-cued.ts';
import { comparedNamed, qualifierBeside } from './rules/qualifier-beside.ts';
import { regionsNamed, strandsNamed } from './rules/strands-named.ts';
import { linksCued, linksDirected, linksTyped } from './rules/links-cued.ts';
import { kindsCued } from './rules/kinds-cued.ts';
import { rationalesSpeak } from './rules/rationales-speak.ts';
import { voicesCued } from './rules/voices-cued.ts';
import { itemsCoded, partsCounted } from './rules/lists-complete.ts';
import { wordsLeft } from './rules/words-left.ts';
import { attributionsBelong, statementsBelong } from './rules/anchors-belong.ts';
import { coreferenceWhole } from './rules/coreference-whole.ts';
import { claimsRaised, itemsAttributed } from './rules/items-attributed.ts';
import { echoesCoded, speakersHeard } from './rules/speakers-heard.ts';
import { figuresExact } from './rules/figures-exact.ts';
import { numbersReconciled, statisticsPrinted } from './rules/numbers-reconciled.ts';
import { divisionsCoded, reportsStated } from './rules/reports-stated.ts';
import { labelsFormed } from './rules/labels-formed.ts';
import { reportsAttributed, sentencesCovered } from './rules/sentences-covered.ts';
import { roundTrip, sourceUnchanged } from './rules/source-unchanged.ts';

export const RULES: readonly Rule[] = [
  sourceUnchanged,
  roundTrip,
  quotesExact,
  anchorsExact,
  attributionsExact,
  figuresExact,
  statisticsPrinted,
  numbersReconciled,
  sentencesCovered,
  reportsAttributed,
  audiencesNamed,
  speakersCoded,
  speakersHeard,
  echoesCoded,
  claimsAttributed,
  claimsRaised,
  itemsAttributed,
  coreferenceWhole,
  polarityCued,
  prevalenceCued,
  emphasisCued,
  comparedNamed,
  qualifierBeside,
  elicitationCued,
  movementCued,
  strandsNamed,
  regionsNamed,
  linksCued,
  linksDirected,
  linksTyped,
  kindsCued,
  labelsFormed,
  itemsCoded,
  partsCounted,
  voicesCued,
  rationalesSpeak,
  reportsStated,
  divisionsCoded,
  wordsLeft,
  statementsBelong,
  attributionsBelong,
];
