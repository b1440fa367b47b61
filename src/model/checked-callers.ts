import type { Answers } from "./answers.ts";

/** Whether somebody proves who they are before a password is reset or access is granted; false where nobody said. */
export function areCallersChecked({ "caller-identification": by }: Answers): boolean {
  return by === "self-service" || by === "call-back" || by === "manager";
}
