import { total } from "../model/workload.ts";
import { count, figure } from "../text/numbers.ts";
import type { Findings } from "./findings.ts";
import { fullTimeEquivalents } from "./full-time-equivalents.ts";
import { perMonth } from "../model/per-month.ts";
import { questionNumber } from "./question-number.ts";

/** Users who hardly ever ask for anything are a sign of other tickets elsewhere: domain judgement. */
const leastForEachUser = 0.1;

/** Tickets for each user, and hours as full-time jobs, set against what was said; undefined where nobody said it. */
export function staffingOf({ workload, answers }: Findings): string | undefined {
  const staff = answers?.known.staff;
  if (staff === undefined) return undefined;
  const tickets = perMonth(total(workload.tickets), workload.period);
  const hours = perMonth(total(workload.effortHours), workload.period);
  if (tickets === undefined || hours === undefined)
    return "No ticket says when it was opened, so nothing can be said of tickets for each user or of jobs.";
  return [
    ...(staff.users === undefined ? [] : [forEachUser(tickets, staff.users)]),
    ...(staff.fte === undefined ? [] : [asJobs(hours, staff.fte)]),
  ].join(" ");
}

function forEachUser(tickets: number, users: number): string {
  if (users === 0)
    return `${figure(tickets)} tickets a month come in, though you said that there are no users.`;
  const each = tickets / users;
  const hint =
    each < leastForEachUser ? ": so few that most of what they ask for is probably not in this export" : "";
  return `${count(users)} users open ${figure(tickets)} tickets a month, ${few(each)} for each${hint}.`;
}

function asJobs(hours: number, fte: number): string {
  const jobs = fullTimeEquivalents({ low: hours, base: hours, high: hours }).base;
  const work = `The hours of these tickets are the work of ${few(jobs)} full-time jobs`;
  return jobs > fte
    ? `${work}, more than the ${figure(fte)} that you gave: the hours are too many, or the jobs too few (${questionNumber("staff")}).`
    : `${work} of ${figure(fte)}; what the others do, this export does not tell.`;
}

/** Two decimals below one. */
function few(value: number): string {
  return value < 1 ? value.toFixed(2) : figure(value);
}
