import type { Citation } from '$statecharts/criteria/source.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Teller } from '../said.ts';
import type { Part } from '../table.ts';
import { aftercareRows, centreRow, existingRow, offTestRow } from './implant.ts';
import { trialRows } from './trial.ts';

/** The time after the referral: trial, off-test, aftercare, the centre; nothing without a pathway. */
export function afterPart(indication: Indication, teller: Teller): Part | undefined {
  const { say } = teller.words;
  const { measure, ...after } = indication.after;
  if (!measure) return undefined;
  const pathway = { measure, ...after };
  return {
    id: 'after',
    heading: say('rules.after.heading'),
    lead: [{ said: teller.inEach((words) => words.say('rules.after.lead')) }],
    tables: [
      {
        id: 'after-rules',
        heads: [say('rules.after.what'), say('rules.after.rule'), say('rules.criteria.source')],
        rows: [
          ...trialRows(pathway, sectionOf(indication), teller),
          ...aftercareRows(pathway, teller),
          offTestRow(pathway, teller),
          existingRow(teller),
          centreRow(indication.centre === 'ons-centre', teller)
        ]
      }
    ]
  };
}

/** The section of the statement on the indication. */
function sectionOf({ id, criteria }: Indication): Citation {
  const cited = criteria.flatMap(({ sources }) => sources.NL);
  const section = cited.find((citation) => citation.startsWith('nva §2 '));
  if (!section) throw new Error(`No criterion of ${id} stands in a section of its own.`);
  return section;
}
