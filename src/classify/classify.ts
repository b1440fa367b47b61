import type { Activity } from "../activities/activity.ts";
import { activities } from "../activities/index.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { HouseRule, RuleHeard } from "../model/house-rule.ts";
import type { Ticket } from "../model/ticket.ts";
import type { Evidence } from "../model/work.ts";
import { signals } from "../signals/index.ts";
import { conclude } from "./conclude.ts";
import { evidence } from "./evidence.ts";
import { reader } from "./findings.ts";
import { opinion } from "./opinion.ts";
import { underRules } from "./under-rules.ts";

/** What an organisation adds to the knowledge of this tool. */
export interface HouseKnowledge {
  /** Beside those of the catalogue. */
  readonly activities: readonly Activity[];
  /** The rules that match a ticket, in the order of their file. */
  readonly rulesFor: (ticket: Ticket) => readonly HouseRule[];
}

/** Made once, used for every ticket: what it says of one ticket never depends on another. */
export const createClassifier = (
  house: HouseKnowledge = nothingOfItsOwn,
): ((ticket: Ticket) => ClassifiedTicket) => {
  const read = reader([...activities, ...house.activities], signals);
  return (ticket) => {
    const findings = read(ticket);
    const rules = house.rulesFor(ticket);
    // Those of the house are weighed only where something speaks for them, so that they leave other tickets alone.
    const own = house.activities.filter(
      ({ id }) => findings.activities.has(id) || rules.some(({ activity }) => activity === id),
    );
    const weighed = opinion(findings, own.length === 0 ? activities : [...activities, ...own], signals);
    if (rules.length === 0) {
      const conclusion = conclude(findings, weighed);
      return { ticket, ...conclusion, evidence: evidence(findings, conclusion, signals) };
    }
    const { conclusion, rules: heard } = underRules(findings, weighed, rules);
    const because = [...ofRules(heard), ...evidence(findings, conclusion, signals)].slice(0, 3);
    return { ticket, ...conclusion, evidence: because, rules: heard };
  };
};

const nothingOfItsOwn: HouseKnowledge = { activities: [], rulesFor: () => [] };

const ofRules = (heard: readonly RuleHeard[]): readonly Evidence[] =>
  heard.filter(({ decided }) => decided).map(({ name }) => ({ kind: "rule", text: name, weight: certain }));

/** Nothing that is read in a ticket weighs as much. */
const certain = 100;
