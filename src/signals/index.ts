import type { Signal } from "./signal.ts";
import { alertOrNotice } from "./alert-or-notice.ts";
import { asksWhy } from "./asks-why.ts";
import { automateOrRemove } from "./automate-or-remove.ts";
import { bugReport } from "./bug-report.ts";
import { catalogueItem } from "./catalogue-item.ts";
import { connectOrReport } from "./connect-or-report.ts";
import { cosmeticOrParameter } from "./cosmetic-or-parameter.ts";
import { evaluate } from "./evaluate.ts";
import { extend } from "./extend.ts";
import { introduce } from "./introduce.ts";
import { notThereToday } from "./not-there-today.ts";
import { notWork } from "./not-work.ts";
import { overhead } from "./overhead.ts";
import { questionOrCopy } from "./question-or-copy.ts";
import { retireOrMigrate } from "./retire-or-migrate.ts";
import { somethingIsWrong } from "./something-is-wrong.ts";
import { upkeep } from "./upkeep.ts";
import { userCannot } from "./user-cannot.ts";
import { userStory } from "./user-story.ts";

/** In the order of the rules they come from. */
export const signals: readonly Signal[] = [
  notWork,
  automateOrRemove,
  somethingIsWrong,
  userCannot,
  bugReport,
  asksWhy,
  alertOrNotice,
  catalogueItem,
  questionOrCopy,
  upkeep,
  retireOrMigrate,
  connectOrReport,
  introduce,
  notThereToday,
  extend,
  cosmeticOrParameter,
  userStory,
  evaluate,
  overhead,
];
