import type { Tracker } from "./tracker.ts";

/**
 * The time zone of a row stands in its column utc_offset. Estimates are points; dates of epics and
 * milestones look like those of stories.
 */
export const shortcut: Tracker = {
  id: "shortcut",
  name: "Shortcut",
  signatures: [
    { atLeast: 2, of: "utc_offset, is_completed" },
    { atLeast: 2, of: "is_a_blocker, epic_state" },
  ],
  columns: {
    id: "id",
    title: "name",
    description: "description",
    type: "type",
    category: "product_area, epic",
    priority: "priority, severity",
    status: "state, is_completed",
    opened: "created_at",
    resolved: "completed_at",
    assignee: "owners",
    group: "team",
    requester: "requester, requestor",
    application: "project",
    labels: "labels",
    parent: "epic_id",
  },
  ignore: `
    started_at, updated_at, moved_at, estimate, external_ticket_count, external_tickets, is_blocked,
    is_a_blocker, due_date, epic_labels, tasks, project_id, iteration_id, iteration, utc_offset,
    is_archived, team_id, epic_state, epic_is_archived, epic_created_at, epic_started_at, epic_due_date,
    epic_planned_start_date, milestone_id, milestone, milestone_state, milestone_created_at,
    milestone_started_at, milestone_due_date, milestone_categories, workflow, workflow_id, skill_set,
    technical_area, custom_fields`,
};
