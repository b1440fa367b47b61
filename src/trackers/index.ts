import { asana } from "./asana.ts";
import { autotask } from "./autotask.ts";
import { azureDevops } from "./azure-devops.ts";
import { bmcHelix } from "./bmc-helix.ts";
import { bpi2014 } from "./bpi-2014.ts";
import { bugzilla } from "./bugzilla.ts";
import { cherwell } from "./cherwell.ts";
import { clickup } from "./clickup.ts";
import { connectwise } from "./connectwise.ts";
import { freshdesk } from "./freshdesk.ts";
import { freshservice } from "./freshservice.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { glpi } from "./glpi.ts";
import { haloItsm } from "./halo-itsm.ts";
import { hubspot } from "./hubspot.ts";
import { ivanti } from "./ivanti.ts";
import { jira } from "./jira.ts";
import { jiraServiceManagement } from "./jira-service-management.ts";
import { kaseyaBms } from "./kaseya-bms.ts";
import { linear } from "./linear.ts";
import { manageengineServicedeskPlus } from "./manageengine-servicedesk-plus.ts";
import { mantis } from "./mantis.ts";
import { monday } from "./monday.ts";
import { osticket } from "./osticket.ts";
import { otrs } from "./otrs.ts";
import { pivotalTracker } from "./pivotal-tracker.ts";
import { redmine } from "./redmine.ts";
import { requestTracker } from "./request-tracker.ts";
import { salesforceCases } from "./salesforce-cases.ts";
import { scsm } from "./scsm.ts";
import { servicenow } from "./servicenow.ts";
import { shortcut } from "./shortcut.ts";
import { solarwinds } from "./solarwinds.ts";
import { spiceworks } from "./spiceworks.ts";
import { sysaid } from "./sysaid.ts";
import { tempo } from "./tempo.ts";
import { topdesk } from "./topdesk.ts";
import { trello } from "./trello.ts";
import { trudesk } from "./trudesk.ts";
import { uciEventLog } from "./uci-event-log.ts";
import { webHelpDesk } from "./web-help-desk.ts";
import { youtrack } from "./youtrack.ts";
import { zendesk } from "./zendesk.ts";
import { zohoDesk } from "./zoho-desk.ts";
import type { Tracker } from "./tracker.ts";

/** Most specific first: the first whose signature fits is taken. */
export const trackers: readonly Tracker[] = [
  uciEventLog,
  bpi2014,
  tempo,
  jiraServiceManagement,
  jira,
  servicenow,
  azureDevops,
  gitlab,
  github,
  zendesk,
  freshservice,
  freshdesk,
  manageengineServicedeskPlus,
  bmcHelix,
  connectwise,
  autotask,
  kaseyaBms,
  haloItsm,
  ivanti,
  cherwell,
  webHelpDesk,
  solarwinds,
  topdesk,
  glpi,
  otrs,
  osticket,
  requestTracker,
  redmine,
  spiceworks,
  sysaid,
  zohoDesk,
  salesforceCases,
  hubspot,
  linear,
  asana,
  monday,
  clickup,
  youtrack,
  trello,
  shortcut,
  pivotalTracker,
  scsm,
  mantis,
  bugzilla,
  trudesk,
];
