/** The rules by which run and transform are told apart, in plain words and in their order: the first that fits wins. */
export const guide: readonly string[] = [
  "What is empty, a test, spam, a duplicate, no IT work or too cryptic to tell what is asked is unclear.",
  "What does away with manual or repeating work for good is transform work: automation, self-service, the lasting removal of a fault.",
  "What says that something is down, slow, failing, locked, lost or wrong is run work, and so is a defect.",
  "What asks why, without delivering a fix, is run work.",
  "What a machine raised, or a supplier announces as maintenance, is run work.",
  "What orders something from the catalogue for a named person or asset is run work: access, account, laptop, licence, move.",
  "What asks how to, for information, or for a copy or extract of what exists is run work.",
  "Planned or imposed upkeep is run work: patches, renewals, backups, like-for-like upgrades, replacing worn parts.",
  "What retires, replaces, merges or migrates a whole system, service or site is transform work.",
  "What connects systems, or creates a new recurring report, dashboard or model, is transform work.",
  "What introduces a system, service, product, control or site that is not there today is transform work.",
  "What lets an existing system do something it could not is transform work; wording, look or a parameter alone is run work.",
  "What evaluates, designs, specifies, pilots or plans a new capability is transform work.",
  "Internal overhead is run work: meetings, staff matters, office, routine training.",
  "What speaks for both classes alike, or needs context that the text lacks, is unclear.",
];

/** What decides where no rule is named by its words. */
export const testOfAll =
  "If a capability exists afterwards that nobody had, or recurring work has gone for good, it is transform work; else run work.";

export const houseDecides = "A rule of the house says the class; the words of the ticket do not.";
export const answerDecides = "Somebody answered about this ticket; its words do not say the class.";
