import { listed } from "../../text/sentence.ts";
import { isServiceDesk } from "../../model/service-desk.ts";
import type { Benchmark } from "./benchmark.ts";

/** Printed although it is secondary: nobody should hand out a service desk without having read it. */
export const helpDeskOutsourcing: Benchmark = {
  id: "help-desk-outsourcing",
  source: "Avasant, IT help desk outsourcing",
  year: 2023,
  grade: "secondary",
  message({ assessed: { assessments }, activities }) {
    const desk = new Map(activities.filter(isServiceDesk).map(({ id, title }) => [id, title]));
    const handedOut = assessments.flatMap(({ activity, verdict }) =>
      verdict === "outsource" ? (desk.get(activity) ?? []) : [],
    );
    if (handedOut.length === 0) return undefined;
    return `Outsourced help desks: success is high on cost and low on service. Here it concerns ${listed(handedOut)}.`;
  },
};
