import type { Ticket } from "../model/ticket.ts";

/** Pieces of program text in a ticket: people who write code write tickets with code in them. */
export interface SourceCode {
  readonly text: string;
  /** 0 to 1: two pieces in a title are as sure as it gets. */
  readonly firmness: number;
}

export const sourceCode = ({ title, description }: Ticket): SourceCode | undefined => {
  const inTitle = pieces(title, 300);
  const inDescription = pieces(description, 1500);
  const text = inTitle[0] ?? inDescription[0];
  if (text === undefined) return undefined;
  return { text, firmness: Math.min(1, inTitle.length * 0.5 + inDescription.length * 0.1) };
};

const pieces = (text: string | undefined, longest: number): readonly string[] =>
  text === undefined || !mayHoldCode.test(text)
    ? []
    : (text.slice(0, longest).match(piece) ?? []).slice(0, 10);

/** A quick look for what every piece has in it, before they are searched in earnest. */
const mayHoldCode = /[a-z][A-Z]|[a-z]_[a-z]|::|\(\)|\w\.[a-z]|`/;

/** getName, HttpClientFactory, max_length, parse(), Some::thing, main.cpp, `quoted` — not JavaScript or PowerBI. */
const piece =
  /\b(?:[a-z]{2,20}[A-Z][A-Za-z]{2,30}|(?:[A-Z][a-z]{1,20}){3,6}|[a-z]{2,20}(?:_[a-z]{2,20}){1,5}|[A-Za-z]{2,30}::[A-Za-z]{2,30}|\w{1,30}\.(?:js|ts|py|java|cpp|cs|go|rs|php|rb|jsx|tsx|yml|yaml|json|html|css|sh|dll)\b|[A-Za-z]\w{2,30}\(\))|`[^`\n]{2,40}`/g;
