import type { Assumption } from "./assumption.ts";
import type { Range } from "./range.ts";

/** How much of what a verdict reaches it releases, what it costs once, and what both rest on. */
export interface ReleaseRule {
  readonly id: string;
  /** Of the hours that the verdict reaches. */
  readonly share: Range;
  /** Months of the work it is about that are spent once before it works; a cost, so that `low` is the cheap case. */
  readonly monthsOnce: Range;
  /** Completes "2 months of …". */
  readonly onceOf: string;
  readonly grounds: readonly Assumption[];
}

/** People who could help themselves do not always do so, and not every known cause is mended. */
export const selfService: ReleaseRule = {
  id: "self-service",
  share: { low: 0, base: 0.25, high: 0.5 },
  monthsOnce: { low: 1, base: 2, high: 4 },
  onceOf: "the hours that self-service releases",
  grounds: [
    {
      id: "self-service-low",
      message:
        "Self-service, better answers and mended causes may release nothing (low case): where people could reset every password themselves, resets were 34% of tickets, and 26% where they could reset none.",
      source: "HDI, Password Reset Practices (339 support centres)",
      year: 2012,
    },
    {
      id: "self-service-base",
      message:
        "In the base case a quarter of the tickets that need not arise no longer arrive: operators report a median of about 23% of tickets, a study that Forrester made for a vendor 30%.",
      source: "Kwestra, which quotes both; not an independent survey",
      year: 2026,
    },
    {
      id: "self-service-high",
      message:
        "In the high case it is a half, as only tickets that need not arise are counted here, and all tickets there. The 60% to 80% that vendors promise are not used.",
      source: "domain judgement",
      year: null,
    },
  ],
};

/** Nobody has to be persuaded to mend a monitor; what is real among its alerts stays. */
export const noise: ReleaseRule = {
  id: "noise",
  share: { low: 0.1, base: 0.4, high: 0.6 },
  monthsOnce: { low: 0.5, base: 1, high: 2 },
  onceOf: "those that mended monitors release",
  grounds: [
    {
      id: "noise",
      message:
        "Mending monitors and thresholds ends a tenth, four or six tenths of the alerts (low, base, high).",
      source: "domain judgement",
      year: null,
    },
  ],
};

/** Exceptions, approvals and the care of the machine stay with people. */
export const automation: ReleaseRule = {
  id: "automation",
  share: { low: 0.2, base: 0.5, high: 0.75 },
  monthsOnce: { low: 2, base: 4, high: 9 },
  onceOf: "those that a machine releases",
  grounds: [
    {
      id: "automation",
      message:
        "A machine takes a fifth, a half or three quarters of the work that follows a standard (low, base, high); exceptions, approvals and the care of the machine stay with people.",
      source: "domain judgement",
      year: null,
    },
  ],
};

/** Of what could leave, how much does: the rest comes back, or needs somebody who knows the house. */
export const handedOut: Range = { low: 0.7, base: 0.85, high: 0.95 };
/** Of what leaves, how much work it spares: the rest is spent on steering the supplier and knowing what it does. */
const notSteering: Range = { low: 0.8, base: 0.88, high: 0.92 };

export const outsourcing: ReleaseRule = {
  id: "outsourcing",
  share: notSteering,
  monthsOnce: { low: 1, base: 2, high: 4 },
  onceOf: "the hours handed out (hand-over and shadow period)",
  grounds: [
    {
      id: "outsourcing-leaves",
      message:
        "Of the work that a supplier can do, 70%, 85% or 95% really leaves the house (low, base, high); the rest comes back, or needs somebody who knows the house. What speaks of something on site stays, but in the high case, or where you said that no place needs hands.",
      source: "domain judgement",
      year: null,
    },
    {
      id: "outsourcing-steering",
      message:
        "To steer a supplier and to know what it does takes 20%, 12% or 8% of the hours that leave (low, base, high); they are taken off the hours released.",
      source: "domain judgement",
      year: null,
    },
  ],
};
