import { z } from "zod";
import { verdicts } from "../model/verdict.ts";
import { usualMinutes } from "./usual-minutes.ts";

/** Every `error` completes the sentence "expected …". */
const text = z.string({ error: "a text" }).regex(/\S/, { error: "a text that is not empty" });
const texts = z.union([text, z.array(text).min(1, { error: "at least one text" })], {
  error: "a text or a list of texts",
});
const list = z.array(text, { error: "a list of phrases" }).min(1, { error: "at least one phrase" });
const workClass = z.enum(["run", "transform", "unclear"], { error: "run, transform or unclear" });
const workClasses = z.union([workClass, z.array(workClass).min(1, { error: "at least one class" })], {
  error: "run, transform or unclear, or a list of them",
});

const value = texts
  .describe(
    "The whole value of the column, without regard to case and accents; * at the end stands for any ending",
  )
  .optional();
const expression = texts
  .describe("An RE2 regular expression, found anywhere in the value; (?i) disregards case")
  .optional();

const columns = <Kind extends z.ZodType>(kind: Kind) => ({
  title: kind,
  type: kind,
  category: kind,
  subcategory: kind,
  group: kind,
  application: kind,
  label: kind,
  status: kind,
  priority: kind,
  id: kind,
});

export const matchesSchema = z.strictObject(
  { ...columns(expression), description: expression },
  { error: "an object of regular expressions by column" },
);

export const whenSchema = z
  .strictObject(
    {
      text: texts
        .describe("Phrases in the title or the description: whole words, without regard to case and accents")
        .optional(),
      ...columns(value),
      matches: matchesSchema.optional(),
    },
    { error: "an object of conditions" },
  )
  .describe("All conditions must hold; within a list any one");

export const ruleSchema = z.strictObject(
  {
    name: text.describe("Says in reports who decided; every rule has a name of its own"),
    when: whenSchema,
    class: workClass.describe("What these tickets are").optional(),
    activity: text.describe("Id of the activity these tickets belong to").optional(),
    notClass: workClasses.describe("What these tickets are not").optional(),
    notActivity: texts.describe("Ids of activities these tickets do not belong to").optional(),
  },
  { error: "an object with name, when and what then holds" },
);

export const phrasesSchema = z.strictObject(
  {
    strong: list.describe("Enough to name the activity on their own").optional(),
    medium: list.describe("Typical, but shared with others").optional(),
    weak: list.describe("Count only together with others").optional(),
  },
  { error: "a list of phrases, or an object of such lists named strong, medium and weak" },
);

export const activitySchema = z.strictObject(
  {
    id: text.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
      error: "small letters, digits and hyphens, as in plant-control",
    }),
    title: text.describe("As reports print it"),
    what: text.describe("One line: what belongs here; the title unless said").optional(),
    usually: z.enum(["run", "transform"], { error: "run or transform" }),
    phrases: z.union([list, phrasesSchema], {
      error: "a list of phrases, or an object of such lists named strong, medium and weak",
    }),
    market: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
        error: "a whole number from 1 to 5",
      })
      .describe("5 sold by the unit by many suppliers, 1 bespoke; 3 unless said")
      .optional(),
    defaultMinutes: z
      .number({ error: "a number of minutes above 0" })
      .positive({ error: "a number of minutes above 0" })
      .max(100_000, { error: "at most 100,000 minutes" })
      .describe(
        `Hands-on minutes of a ticket where none are logged; unless said the median of the catalogue, ${usualMinutes("run")} for run and ${usualMinutes("transform")} for transform`,
      )
      .optional(),
    presumption: z
      .enum(verdicts, { error: `one of ${verdicts.join(", ")}` })
      .describe("What usually happens to such work; review for run and grow for transform unless said")
      .optional(),
  },
  { error: "an object with id, title, usually and phrases" },
);

const titles = z
  .record(z.string(), text, { error: "an object of names by the id of the activity" })
  .describe("What activities are called in reports, by their id");

/** `ktlo.config.json`: the rules an organisation states itself. */
export const configSchema = z.strictObject(
  {
    $schema: z.string({ error: "a text" }).optional(),
    rules: z
      .array(ruleSchema, { error: "a list of rules" })
      .describe("In this order: where two force different things, the first wins")
      .optional(),
    activities: z
      .array(activitySchema, { error: "a list of activities" })
      .describe("Kinds of work beside those of the catalogue")
      .optional(),
    titles: titles.optional(),
  },
  { error: "an object with rules, activities or titles" },
);

export type ConfigRule = z.infer<typeof ruleSchema>;
export type ConfigActivity = z.infer<typeof activitySchema>;

/** What is said once or in a list, as a list. */
export function listOf<Item>(said: Item | readonly Item[] | undefined): readonly Item[] {
  if (said === undefined) return [];
  return isList(said) ? said : [said];
}

function isList<Item>(said: Item | readonly Item[]): said is readonly Item[] {
  return Array.isArray(said);
}
