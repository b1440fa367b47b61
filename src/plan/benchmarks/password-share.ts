import { total } from "../../model/workload.ts";
import { percent } from "../../text/numbers.ts";
import type { Benchmark } from "./benchmark.ts";

export const passwordShare: Benchmark = {
  id: "password-share",
  source: "HDI, Password Reset Practices (339 support centres)",
  year: 2012,
  grade: "primary",
  message({ workload }) {
    const load = workload.activities.get("password-and-lockout");
    if (load === undefined) return undefined;
    const ours = percent(total(load.tickets) / total(workload.tickets));
    return `Password resets were about 30% of the tickets of a support centre, under 10% in one of five and over a third in more than one of three; here passwords, locked accounts and logins are ${ours} of all tickets, whoever worked on them.`;
  },
};
