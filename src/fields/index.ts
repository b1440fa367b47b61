import { application } from "./application.ts";
import { assignee } from "./assignee.ts";
import { category } from "./category.ts";
import { closed } from "./closed.ts";
import { description } from "./description.ts";
import { duration } from "./duration.ts";
import { effort } from "./effort.ts";
import { group } from "./group.ts";
import { id } from "./id.ts";
import { labels } from "./labels.ts";
import { opened } from "./opened.ts";
import { parent } from "./parent.ts";
import { priority } from "./priority.ts";
import { reassignments } from "./reassignments.ts";
import { reopens } from "./reopens.ts";
import { requester } from "./requester.ts";
import { resolved } from "./resolved.ts";
import { slaBreached } from "./slaBreached.ts";
import { status } from "./status.ts";
import { subcategory } from "./subcategory.ts";
import { title } from "./title.ts";
import { type } from "./type.ts";
import type { Field } from "./field.ts";

/** In the order in which reports name them. */
export const fields: readonly Field[] = [
  id,
  title,
  description,
  type,
  category,
  subcategory,
  priority,
  status,
  opened,
  resolved,
  closed,
  assignee,
  group,
  requester,
  application,
  effort,
  duration,
  reassignments,
  reopens,
  slaBreached,
  labels,
  parent,
];
