import type { Classifier } from "../classify/classify.ts";
import type { House } from "../house/house.ts";
import type { Definition } from "../definitions/definition.ts";
import type { ReadingOptions } from "../ingest/understand.ts";
import type { GivenAnswers } from "../model/answers.ts";
import type { AuditFile } from "../model/audit.ts";
import type { ClassifiedTicket } from "../model/classified-ticket.ts";
import type { HouseCount } from "../model/house-count.ts";
import type { Label } from "../model/labels.ts";
import type { LearningCount } from "../model/learning-count.ts";
import type { KeyPeople, PeopleWish } from "../model/people-wish.ts";
import type { Rejection } from "../model/rejection.ts";

export interface AuditRequest {
  readonly reading: ReadingOptions;
  /** Days between which a ticket must have been opened, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** False: take every ticket for itself, without learning from the others of the export. */
  readonly adapt?: boolean | undefined;
  /** What people answered about single tickets, and the file it stands in. */
  readonly labels?: { readonly file: string; readonly all: readonly Label[] } | undefined;
  /** What people answered about the organisation, and what they left open. */
  readonly answers?: GivenAnswers | undefined;
  /** What the organisation states itself. */
  readonly house?: House | undefined;
  /** What may be said of people; of teams only unless said. */
  readonly people?: PeopleWish | undefined;
  /** The people the leader named. */
  readonly keyPeople?: KeyPeople | undefined;
  /** Share of transformation to reach. */
  readonly target?: number | undefined;
  /** What counts as transformation; the labelling guide unless said. */
  readonly definition?: Definition | undefined;
  readonly onRejection: (rejection: Rejection) => void;
  /** Hears how each file was understood, once it was read. */
  readonly onFile?: (file: AuditFile) => void;
  /** Hears every ticket with its label. */
  readonly onTicket?: ((ticket: ClassifiedTicket) => void) | undefined;
  /** Hears, at the end, what labels owe to more than their ticket. */
  readonly onLearning?: (learning: LearningCount) => void;
  /** Hears what the rules of the house did, at the end. */
  readonly onHouse?: (house: HouseCount) => void;
  /** Hears who gives the labels, before the first ticket is given out. */
  readonly onClassifier?: (classifier: Classifier) => void;
}
