import { count, figure } from "../numbers.ts";
import { coverWords } from "../report/cover.ts";
import { sentence } from "../sentence.ts";
import { grid } from "./grid.ts";
import type { Section } from "./page.ts";
import { paragraph } from "./paragraph.ts";

const most = 6;

/** The sentence on what was promised has the share of tickets within their SLA in it. */
export const uptime: Section = ({ uptime: { restoreTimes, promise, cover } }, page) => {
  if (restoreTimes.length === 0 && promise === "") return [];
  const rows = restoreTimes.slice(0, most).map((each) => ({
    name: each.priority ?? "no priority",
    cells: [count(each.tickets), figure(each.meanHours), figure(each.medianHours), figure(each.p90Hours)],
  }));
  const heads = [
    { title: "tickets" },
    { title: "MTTR h" },
    { title: "median h" },
    { title: "9 of 10 within h" },
  ];
  return [
    ...(rows.length === 0 ? [page.paint.strong("UPTIME")] : grid("UPTIME", heads, rows, page)),
    ...paragraph(
      rows.length === 0
        ? ""
        : `Business hours (${coverWords[cover]}) from opening to resolution. MTTR is the mean, which a few very long ones rule.`,
      page.width,
    ).map(page.paint.quiet),
    ...paragraph(sentence(promise), page.width),
  ];
};
