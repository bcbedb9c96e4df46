// English words of the section on Viet Nam.

export const vietnamEn = {
  vnSources: "Sources:",
  vnPrinted: "Vietnamese press in print, {year}",
  vnTable: "View as table",
  vnCsv: "This chart as CSV",
  vnNotFound: "not found",
  vnMissing: "missing",

  vnCity: "City",
  vnProvince: "Province at admission",
  vnAdmitted: "Admitted",
  vnCeremony: "Certificate handed over",
  vnMembersThen: "Members then",

  vnStepsTitle: "Viet Nam: from {first} members in {from} to {last} in {to}",
  vnStepsSub:
    "Viet Nam’s cities in the UNESCO Global Network of Learning Cities, by day of admission, {from}–{to}. A dot: the certificate was handed over.",
  vnStepsNote:
    "Hollow from {date}: the city ended as an administrative unit; no UNESCO statement on who succeeds it was found.",
};
