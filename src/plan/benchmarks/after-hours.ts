import type { Benchmark } from "./benchmark.ts";

export const afterHours: Benchmark = {
  id: "after-hours",
  source: "HDI, Support Center Practices 2015, as reported in the trade press",
  year: 2015,
  grade: "primary",
  message: ({ answers }) => {
    const cover = answers?.known["uptime-promise"]?.cover;
    return cover === "12x6" || cover === "24x7"
      ? `Outside business hours 31% of support centres handled nothing, 42% had somebody on call, and 6% outsourced them; you promise ${cover}.`
      : undefined;
  },
};
