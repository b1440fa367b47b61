import { activities } from "../activities/index.ts";
import { aspects } from "../aspects/index.ts";
import { byDefault } from "../definitions/default.ts";
import type { Definition } from "../definitions/definition.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { Ticket } from "../model/ticket.ts";
import { signals } from "../signals/index.ts";
import { aspectsOf } from "./aspects-of.ts";
import { byDefinition } from "./by-definition.ts";
import { conclude } from "./conclude.ts";
import { evidence } from "./evidence.ts";
import { reader } from "./findings.ts";
import { opinion } from "./opinion.ts";

/** Made once, used for every ticket: what it says of one ticket never depends on another. */
export const createClassifier = (
  definition: Definition = byDefault,
): ((ticket: Ticket) => ClassifiedTicket) => {
  const read = reader(activities, signals, aspects);
  return (ticket) => {
    const findings = read(ticket);
    const weighed = opinion(findings);
    const conclusion = conclude(findings, weighed);
    const heard = aspectsOf(aspects, findings, conclusion.class);
    const classes = byDefinition(conclusion, heard);
    const said = { ...conclusion, class: classes[definition.id] ?? conclusion.class };
    return {
      ticket,
      ...said,
      classes,
      // Looked up when somebody asks: few do, and it takes longer than all the rest.
      get evidence() {
        return evidence(findings, weighed, said, said.class === conclusion.class ? [] : heard);
      },
    };
  };
};
