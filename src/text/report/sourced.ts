/** "text (HDI, Password Reset Practices; 2012).": what a number rests on, with who says so and when. */
export function sourced(message: string, source: string, year: number | null): string {
  const when = year === null || source.includes(`${year}`) ? "" : `; ${year}`;
  return `${message.replace(/[.]$/u, "")} (${source}${when}).`;
}
