import { z } from "zod";

const loose = z.object({
  rules: z.array(z.unknown()).catch([]),
  activities: z.array(z.unknown()).catch([]),
  titles: z.record(z.string(), z.unknown()).catch({}),
});

/** The parts of a config as far as they are there, whatever else may be wrong with it. */
export function partsOf(value: unknown): z.infer<typeof loose> {
  const parsed = loose.safeParse(value);
  return parsed.success ? parsed.data : { rules: [], activities: [], titles: {} };
}
