import { assess } from "./assess/assess.ts";
import { catalogueOf } from "./house/catalogue.ts";
import { byDefault } from "./definitions/default.ts";
import { definitions } from "./definitions/index.ts";
import type { Source } from "./ingest/source.ts";
import type { Audit, AuditFile } from "./model/audit.ts";
import type { HouseCount } from "./model/house-count.ts";
import type { LearningCount } from "./model/learning-count.ts";
import { teamsOnly } from "./model/people-wish.ts";
import { firstRejections } from "./plan/first-rejections.ts";
import { writeAudit } from "./plan/write-audit.ts";
import { knownNames } from "./text/known-names.ts";
import { createTally } from "./workload/tally.ts";
import type { AuditRequest } from "./pipe/request.ts";
import { classifiedTickets } from "./pipe/classified-tickets.ts";
import { effortModelOf } from "./pipe/effort-model.ts";
import { nothingToAudit } from "./pipe/nothing-to-audit.ts";

/** The pipe: exports go in on the left, one complete and serialisable audit comes out on the right. */
export async function audit(
  sources: readonly Source[],
  request: AuditRequest & { readonly version: string },
): Promise<Audit> {
  const files: AuditFile[] = [];
  const rejections = firstRejections();
  const activities = catalogueOf(request.house);
  const known = request.answers?.known ?? {};
  const effort = effortModelOf(activities, known);
  const names = knownNames();
  const tally = createTally(effort, activities, {
    mode: request.people?.mode,
    keyPeople: request.keyPeople,
    isPerson: names.isName,
  });
  let house: HouseCount | undefined;
  let learning: LearningCount = { adapted: false };
  const heard: AuditRequest = {
    ...request,
    onFile: (file) => files.push(file),
    onLearning(counted) {
      learning = counted;
    },
    onHouse(counted) {
      house = counted;
      request.onHouse?.(counted);
    },
    onRejection(rejection) {
      rejections.add(rejection);
      request.onRejection(rejection);
    },
  };
  let tickets = 0;
  for await (const ticket of classifiedTickets(sources, heard, names)) {
    tally.add(ticket);
    request.onTicket?.(ticket);
    tickets += 1;
  }
  if (tickets === 0) throw nothingToAudit(sources, request);
  const workload = tally.result();
  return writeAudit({
    version: request.version,
    files,
    rejections: rejections.told(),
    workload,
    assessed: assess(workload, activities, known),
    activities,
    definitions,
    definition: request.definition ?? byDefault,
    minutesOf: effort.minutesOf,
    learning,
    house,
    answers: request.answers,
    people: request.people ?? teamsOnly,
    named: request.keyPeople?.named,
    target: request.target,
  });
}
