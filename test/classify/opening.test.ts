import { expect, test } from "vitest";
import { opening } from "../../src/classify/opening.ts";
import { ticketOf } from "./ticket-of.ts";

test.each([
  ["Implement paging in the order list", 1],
  ["[API] Add paging", 1],
  ["Checkout - Allow partial payment", 1],
  ["Ajouter un filtre", 1],
  ["Desenvolver tela de consulta", 1],
  ["Fix paging in the order list", -1],
  ["Erro ao salvar", -1],
  ["Order list: paging", undefined],
  ["", undefined],
])("%s opens with %s", (title, transform) => {
  expect(opening(ticketOf(title))?.transform).toBe(transform);
});
