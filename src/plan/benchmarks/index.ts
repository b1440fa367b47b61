import { afterHours } from "./after-hours.ts";
import type { Benchmark } from "./benchmark.ts";
import { helpDeskOutsourcing } from "./help-desk-outsourcing.ts";
import { outsourcingFailures } from "./outsourcing-failures.ts";
import { passwordSelfService } from "./password-self-service.ts";
import { passwordShare } from "./password-share.ts";
import { runShareOfMoney } from "./run-share-of-money.ts";
import { volumeTrend } from "./volume-trend.ts";

/** In the order of the report. */
export const benchmarks: readonly Benchmark[] = [
  runShareOfMoney,
  volumeTrend,
  passwordShare,
  passwordSelfService,
  helpDeskOutsourcing,
  outsourcingFailures,
  afterHours,
];
