import type { AuditActivity } from "../../model/audit.ts";

/** What none of the activities that could be handed out may go without: said once for all. */
export function commonGuards(activities: readonly AuditActivity[]): string[] {
  const [first, ...rest] = guarded(activities);
  return (first?.notWithout ?? []).filter((guard) =>
    rest.every(({ notWithout }) => notWithout.includes(guard)),
  );
}

/** What one activity may not go without beside what all may not. */
export function ownGuards({ notWithout }: AuditActivity, common: readonly string[]): string[] {
  return notWithout.filter((guard) => !common.includes(guard));
}

export function guarded(activities: readonly AuditActivity[]): AuditActivity[] {
  return activities.filter(({ notWithout }) => notWithout.length > 0);
}
