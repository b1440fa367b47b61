import { explanationSchema, type Explanation } from "../../model/explanation.ts";

/** An explanation of which every text has gone through the gate of its sink. */
export function safeExplanation(explanation: Explanation, gate: (text: string) => string): Explanation {
  const gated: unknown = JSON.parse(JSON.stringify(explanation), (_, value: unknown) =>
    typeof value === "string" ? gate(value) : value,
  );
  return explanationSchema.parse(gated);
}
