import { auditSchema } from "../model/audit.ts";
import { jsonText } from "../text/json.ts";
import type { Output } from "./output.ts";

export const json: Output = {
  id: "json",
  title: "The whole audit as JSON, for scripts",
  render: (audit) => jsonText(auditSchema.parse(audit)),
};
