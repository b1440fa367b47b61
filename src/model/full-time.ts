/** Hours a full-time equivalent works in a year, holidays and illness left out: domain judgement. */
export const hoursOfOneYear = 1_600;
