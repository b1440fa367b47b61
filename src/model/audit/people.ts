import { z } from "zod";
import { byClass, share } from "./shared.ts";

export const peopleModes = ["none", "group", "pseudonym", "name"] as const;

/** What the report says of people, and for which purpose. */
export const people = z.strictObject({
  mode: z.enum(peopleModes),
  /** As the reader stated it; null where none is needed. */
  purpose: z.string().nullable(),
  message: z.string(),
});

const keyActivity = z.strictObject({
  activity: z.string(),
  title: z.string(),
  /** Share of the effort of the people who were named, all together; null where they are too few. */
  shareOfTheirEffort: share.nullable(),
  verdict: z.string(),
  /** How many other people work on it: five tickets and more. */
  others: z.number(),
  /** One person holds nearly all of it, or fewer than two others work on it. */
  documentFirst: z.boolean(),
});

/** The people the leader named, always all together. */
export const keyPeople = z.strictObject({
  named: z.number(),
  /** How many of them the export knows. */
  found: z.number(),
  /** Null, like what follows, where they are too few to speak of without speaking of one person. */
  tickets: z.number().nullable(),
  effortHours: z.number().nullable(),
  classSplit: byClass.nullable(),
  effortSplit: byClass.nullable(),
  /** The six that hold most of their effort; where they are too few, those that must be written down first. */
  activities: z.array(keyActivity),
  /** Hours a month that the verdicts would release from their own work; null where it cannot be told. */
  releasesPerMonth: z.number().nullable(),
  message: z.string(),
});

/** Who works on what, by pseudonym: sorted by pseudonym, without counts. */
export const resolver = z.strictObject({ resolver: z.string(), activities: z.array(z.string()) });
