import { trendIn } from "../months.ts";
import { plural } from "../../text/plural.ts";
import type { Benchmark } from "./benchmark.ts";

export const volumeTrend: Benchmark = {
  id: "volume-trend",
  source: "HDI, State of Technical Support 2019",
  year: 2018,
  grade: "primary",
  message({ workload: { months, period }, answers }) {
    const planned = answers?.known["planned-applications"] ?? 0;
    const isRising = trendIn(months, period).direction === "rising";
    if (!isRising && planned === 0) return undefined;
    const here = [
      ...(isRising ? ["tickets are rising here too"] : []),
      ...(planned > 0
        ? [`${plural(planned, "new application is", "new applications are")} planned here`]
        : []),
    ].join(", and ");
    return `Tickets became more in over 60% of organisations, at least the tenth year in a row; new applications, systems and devices were the causes named; ${here}.`;
  },
};
