import type { ActivityFacts } from "./activity-facts.ts";

/** Whether users feel who does it: such work saves money when it is handed out, and usually loses service. */
export function isServiceDesk({ id, guard }: Pick<ActivityFacts, "id" | "guard">): boolean {
  return guard === "service-quality" || activities.has(id);
}

/** What people bring to a service desk, or a service desk does for them. */
const activities: ReadonlySet<string> = new Set([
  "access-and-permissions",
  "device-support",
  "email-and-collaboration",
  "how-to-and-information",
  "password-and-lockout",
  "printing",
  "software-install",
  "telephony-and-mobile",
]);
