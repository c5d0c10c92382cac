import type { BodyMessages } from '../messages';
import { english } from './english';

export const body = english<BodyMessages>({
  advertisement: 'Advertisement',
  correction: 'Correction',
  clarification: 'Clarification',
  correctionDated: '{label}, {date}',
  corrections: 'Corrections',
  related: 'Related stories',
  keyPoints: 'Key points',
  keyEvents: 'Key events',
  contents: 'In this article',
  footnotes: 'Notes',
  backToText: 'Back to the text',
  table: 'Table',
});
