import type { Benchmark } from "./benchmark.ts";

export const outsourcingFailures: Benchmark = {
  id: "outsourcing-failures",
  source: "Barthélemy, The Hidden Costs of IT Outsourcing, MIT Sloan Management Review",
  year: 2001,
  grade: "primary",
  message: ({ assessed: { assessments } }) =>
    assessments.some(({ verdict }) => verdict === "outsource")
      ? "About 14% of 50 outsourcing deals were judged failures. Four costs were hidden: to find and bind a supplier, to hand over, to manage, and to switch or take back."
      : undefined,
};
