import type { Tracker } from "./tracker.ts";

/**
 * Tab separated without any quotes. In the default format dates are words ("3 weeks ago") that no longer say
 * when; priority 100 is the highest. Time Worked is minutes.
 */
export const requestTracker: Tracker = {
  id: "request-tracker",
  name: "Request Tracker",
  signatures: [
    { atLeast: 3, of: "Requestors, Queue, Owner" },
    { atLeast: 2, of: "Requestors, Told" },
    { atLeast: 2, of: "Requestors, Time Left" },
    { atLeast: 2, of: "Requestors, TimeWorked" },
    { atLeast: 2, of: "Requestors, QueueName" },
    { atLeast: 2, of: "CF.{…, Requestors" },
  ],
  columns: {
    id: "id, #",
    title: "Subject",
    category: "Queue, QueueName",
    priority: "Priority",
    status: "Status",
    opened: "Created",
    resolved: "Resolved",
    assignee: "Owner, OwnerName",
    group: "Queue, QueueName",
    requester: "Requestors, Requestor, CreatedBy",
    application: "CF.{Service}, CF.{System}",
    effort: "Time Worked, TimeWorked",
    labels: "CF.{Tag}",
  },
  ignore: `
    Told, Last Updated, LastUpdated, Time Left, TimeLeft, TimeEstimated, Due, Started, Starts, LastUpdatedBy`,
  units: { effort: "minutes" },
};
