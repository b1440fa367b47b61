import type { Activity } from "./activity.ts";
import { passwordAndLockout } from "./password-and-lockout.ts";
import { accessAndPermissions } from "./access-and-permissions.ts";
import { joinerMoverLeaver } from "./joiner-mover-leaver.ts";
import { deviceSupport } from "./device-support.ts";
import { fieldHardware } from "./field-hardware.ts";
import { printing } from "./printing.ts";
import { telephonyAndMobile } from "./telephony-and-mobile.ts";
import { softwareInstall } from "./software-install.ts";
import { howToAndInformation } from "./how-to-and-information.ts";
import { emailAndCollaboration } from "./email-and-collaboration.ts";
import { networkAndConnectivity } from "./network-and-connectivity.ts";
import { networkSecurityChange } from "./network-security-change.ts";
import { serverAndStorage } from "./server-and-storage.ts";
import { backupAndRecovery } from "./backup-and-recovery.ts";
import { monitoringAndAlerts } from "./monitoring-and-alerts.ts";
import { patchingAndVulnerabilities } from "./patching-and-vulnerabilities.ts";
import { renewals } from "./renewals.ts";
import { databaseAdministration } from "./database-administration.ts";
import { batchAndInterfaces } from "./batch-and-interfaces.ts";
import { cloudOperations } from "./cloud-operations.ts";
import { applicationSupport } from "./application-support.ts";
import { applicationDefect } from "./application-defect.ts";
import { dataCorrection } from "./data-correction.ts";
import { reportsAndExtracts } from "./reports-and-extracts.ts";
import { problemAnalysis } from "./problem-analysis.ts";
import { securityResponse } from "./security-response.ts";
import { complianceAndAudit } from "./compliance-and-audit.ts";
import { assetAndProcurement } from "./asset-and-procurement.ts";
import { vendorManagement } from "./vendor-management.ts";
import { releaseAndDeployment } from "./release-and-deployment.ts";
import { facilitiesAndPower } from "./facilities-and-power.ts";
import { knowledgeAndTraining } from "./knowledge-and-training.ts";
import { coordinationAndOverhead } from "./coordination-and-overhead.ts";
import { applicationEnhancement } from "./application-enhancement.ts";
import { newSystemOrService } from "./new-system-or-service.ts";
import { integration } from "./integration.ts";
import { analyticsAndDataProducts } from "./analytics-and-data-products.ts";
import { migrationAndModernisation } from "./migration-and-modernisation.ts";
import { automation } from "./automation.ts";
import { architectureAndEvaluation } from "./architecture-and-evaluation.ts";

/** The catalogue of IT work, in the order of the labelling guide: run first, then transform. */
export const activities: readonly Activity[] = [
  passwordAndLockout,
  accessAndPermissions,
  joinerMoverLeaver,
  deviceSupport,
  fieldHardware,
  printing,
  telephonyAndMobile,
  softwareInstall,
  howToAndInformation,
  emailAndCollaboration,
  networkAndConnectivity,
  networkSecurityChange,
  serverAndStorage,
  backupAndRecovery,
  monitoringAndAlerts,
  patchingAndVulnerabilities,
  renewals,
  databaseAdministration,
  batchAndInterfaces,
  cloudOperations,
  applicationSupport,
  applicationDefect,
  dataCorrection,
  reportsAndExtracts,
  problemAnalysis,
  securityResponse,
  complianceAndAudit,
  assetAndProcurement,
  vendorManagement,
  releaseAndDeployment,
  facilitiesAndPower,
  knowledgeAndTraining,
  coordinationAndOverhead,
  applicationEnhancement,
  newSystemOrService,
  integration,
  analyticsAndDataProducts,
  migrationAndModernisation,
  automation,
  architectureAndEvaluation,
];
