/** Month names and their short forms in the languages of exports, without accents, January first. */
const names = [
  "jan january januar janner jaenner janvier janv ene enero janeiro gen gennaio januari",
  "feb february februar febr fevrier fevr fev febrero fevereiro febbraio februari",
  "mar march marz maerz mrz mars marzo marco maart mrt",
  "apr april avr avril abr abril aprile",
  "may mai mayo maio mag maggio mei",
  "jun june juni juin junio junho giu giugno",
  "jul july juli juil juillet julio julho lug luglio",
  "aug august aout ago agosto augustus",
  "sep sept september septembre septiembre set setembro settembre",
  "oct october okt oktober octobre octubre out outubro ott ottobre",
  "nov november novembre noviembre novembro",
  "dec december dez dezember decembre dic diciembre dezembro dicembre",
];

const byName = new Map(names.flatMap((line, at) => line.split(" ").map((name) => [name, at + 1] as const)));

export function monthOf(name: string): number | undefined {
  return byName.get(name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""));
}
