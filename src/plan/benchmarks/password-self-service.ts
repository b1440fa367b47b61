import type { Benchmark } from "./benchmark.ts";

export const passwordSelfService: Benchmark = {
  id: "password-self-service",
  source: "HDI, Password Reset Practices (339 support centres)",
  year: 2012,
  grade: "primary",
  message: ({ assessed: { assessments } }) =>
    assessments.some(({ activity, verdict }) => activity === "password-and-lockout" && verdict === "automate")
      ? "Where people could reset every password themselves, resets were 34% of tickets; where they could reset none, 26%. A portal alone does not save resets, so the low case is none."
      : undefined,
};
