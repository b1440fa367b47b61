/** What kind of run work a ticket is: the sub-types R1 to R7 of the domain guide. */
export type RunKind =
  /** R1: something that worked is down, slow, failing, locked or lost. Unplanned. */
  | "break-fix"
  /** R2: a standard request – access, joiner, device, installation, move, setting, extract. */
  | "fulfilment"
  /** R3: planned or imposed upkeep – patch, renewal, backup, restore test, audit evidence, like-for-like upgrade. */
  | "upkeep"
  /** R4: somebody asks how, where, when or why not, or wants to be told something. */
  | "question"
  /** R5: code or configuration does not do what it was meant to do. Unplanned. */
  | "defect"
  /** R6: somebody shall find out why, without the fix. */
  | "investigation"
  /** R7: a machine or a supplier raised it – alert, event, notice, noise. */
  | "alert";
