import type { Question } from "./question.ts";

export const automationMeans: Question<"automation-means"> = {
  id: "automation-means",
  title: "Means of automation",
  text: "What do you have to automate work with?",
  why: "A password portal without identity management, or a roll-out without device management, is a project and not a setting.",
  changes: "Where there is nothing, getting it comes before anything is automated.",
  options: [
    { title: "Nothing yet", value: [] },
    {
      title: "Choose",
      enter: {
        kind: "several",
        label: "What there is",
        of: [
          { title: "Scripts", value: "scripts" },
          { title: "Workflows or software robots", value: "workflow" },
          { title: "Identity management that grants and revokes access", value: "identity-governance" },
          { title: "Device management that installs and updates", value: "device-management" },
        ],
      },
    },
  ],
  alternatives: () => [
    [],
    ["scripts"],
    ["workflow"],
    ["identity-governance"],
    ["device-management"],
    ["scripts", "workflow", "identity-governance", "device-management"],
  ],
};
