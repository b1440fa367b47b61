import { monthName } from "../months.ts";
import { count, figure, percent } from "../numbers.ts";
import { plural } from "../plural.ts";
import { about } from "../report/about.ts";
import { coverWords } from "../report/cover.ts";
import { runShare } from "../report/run-share.ts";
import { sentence } from "../sentence.ts";
import { left, listed, table, type Section } from "./page.ts";

export const firefighting: Section = ({ firefighting: { parts, index, trend } }) =>
  parts.length === 0
    ? []
    : listed("Firefighting", [
        index === null
          ? "Too little is known of its parts for an index."
          : `Index **${count(index)}** of 100, the weighted mean of the parts that are known.${trend === "" ? "" : ` ${sentence(`trend: ${trend}`)}`}`,
        "",
        ...table(
          [left("Of the tickets"), "Share", "Tickets that tell", "Weight"],
          parts.map(({ tickets, share, known, weight }) => [
            tickets,
            share === null ? "–" : percent(share),
            count(known),
            count(weight),
          ]),
        ),
      ]);

export const teams: Section = ({ groups, split }) =>
  groups.length === 0
    ? []
    : listed("Teams", [
        ...table(
          [left("Team"), "Tickets", "Run", "Transform", "Unclear", "Hours", "Firefighting index"],
          groups.map(({ group, tickets, classSplit, effortHours, firefighting: own }) => [
            group,
            count(tickets),
            ...[classSplit.run, classSplit.transform, classSplit.unclear].map(count),
            `${about(split.effortBasis)}${figure(effortHours)}`,
            own.index === null ? "–" : count(own.index),
          ]),
        ),
      ]);

export const staff: Section = ({ staffing = "" }) =>
  staffing === "" ? [] : listed("Staff", [sentence(staffing)]);

export const uptime: Section = ({ uptime: { slaMet, slaKnown, restoreTimes, promise, cover } }) =>
  listed("Uptime", [
    ...(promise === "" ? [] : [sentence(promise), ""]),
    ...(slaMet === null ? [] : [`SLA met: ${percent(slaMet)} of ${plural(slaKnown, "ticket")}.`, ""]),
    ...table(
      [left("Priority"), "Tickets", "Mean (MTTR)", "Median", "Nine in ten within"],
      restoreTimes.map(({ priority, tickets, ...times }) => [
        priority ?? "no priority",
        count(tickets),
        ...[times.meanHours, times.medianHours, times.p90Hours].map((value) => `${figure(value)} h`),
      ]),
    ),
    ...(restoreTimes.length === 0
      ? []
      : [
          "",
          `Business hours (${coverWords[cover]}) from opening to resolution. MTTR is the mean, which a few very long ones rule.`,
        ]),
  ]);

export const applications: Section = ({ applications: all, births, split }) =>
  listed("Applications", [
    ...table(
      [
        left("Application"),
        "Tickets",
        "A month since first seen",
        "Run",
        "Hours",
        "Came again",
        "Opened again",
        left("First seen"),
      ],
      all.map(({ application, tickets, perMonth, classSplit, effortHours, ...shares }) => [
        application,
        count(tickets),
        perMonth === null ? "–" : figure(perMonth),
        runShare(classSplit),
        `${about(split.effortBasis)}${figure(effortHours)}`,
        shares.repeatShare === null ? "–" : percent(shares.repeatShare),
        shares.reopenShare === null ? "–" : percent(shares.reopenShare),
        shares.firstSeen === null ? "–" : monthName(shares.firstSeen),
      ]),
    ),
    ...(all.length === 0 ? [] : [""]),
    ...(births.message === "" ? [] : [sentence(births.message), ""]),
    ...table(
      ["Months since it appeared", "Applications", "Run tickets a month"],
      births.byAge.map(({ month, applications: followed, runPerMonth }) => [
        count(month),
        count(followed),
        figure(runPerMonth),
      ]),
    ),
  ]);
