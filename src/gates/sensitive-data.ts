import { traitIn } from "../model/workload.ts";
import { percent } from "../text/numbers.ts";
import type { Gate } from "./gate.ts";

const leastTickets = 30;
const most = 0.1;

export const sensitiveData: Gate = {
  id: "sensitive-data",
  title: "Sensitive data",
  source: "GDPR articles 28 and 44 ff. and their like elsewhere; the limit is a domain judgement",
  formula:
    "over 10% of 30 texts and more speak of sensitive data; what you say about restricted data wins over hints in texts",
  check(load, { answers: { "restricted-data": restricted } }) {
    const { known, holds } = traitIn(load, "sensitive-data");
    const speaks = known >= leastTickets && holds > most * known;
    if (!speaks) return undefined;
    const share = `${percent(holds / known)} of the texts speak of sensitive data`;
    if (restricted === undefined)
      return {
        effect: "never",
        verdicts: ["outsource"],
        because: `${share}: until somebody says where such data may go, and under which contract, nobody else works on it`,
      };
    return {
      effect: "first",
      verdicts: ["outsource"],
      because:
        restricted.stays === "anywhere"
          ? `settle how data is protected under the contract, as ${share}`
          : `settle that data stays in the ${restricted.stays}, and how it is protected, as ${share}`,
    };
  },
};
