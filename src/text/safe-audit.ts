import { auditSchema } from "../model/audit.ts";
import type { Audit, AuditFile } from "../model/audit.ts";
import { delimiterName } from "./delimiter-name.ts";

/** An audit of which every text has gone through the gate of its sink, so that no renderer can forget one. */
export function safeAudit(audit: Audit, gate: (text: string) => string): Audit {
  return auditSchema.parse(gated(audit, gate));
}

export function safeFile(file: AuditFile, gate: (text: string) => string): AuditFile {
  return auditSchema.shape.input.element.parse(gated(file, gate));
}

function gated(value: Audit | AuditFile, gate: (text: string) => string): unknown {
  return JSON.parse(JSON.stringify(value), (key, text: unknown) => {
    if (typeof text !== "string") return text;
    return gate(key === "delimiter" ? delimiterName(text) : text);
  });
}
