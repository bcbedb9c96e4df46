// Every word of the site in French; drafted by the team, to be reviewed by a native reader.
import type { Catalogue } from "./translate.ts";
import type { Meta } from "./meta.ts";

export const meta: Meta = {
  code: "fr",
  tag: "fr-FR",
  zero: "0",
  comma: ", ",
  semicolon: " ; ",
  direction: "ltr",
  dates: "long",
  facts: "en",
  countries: { VN: "Viet Nam", MM: "Myanmar", TR: "Türkiye" },
  unreviewed: "Traduction non relue par un natif. Faits en anglais.",
};

export const words: Catalogue = {
  siteName: "Villes apprenantes",
  languageName: "Français",
  headline:
    "D’aucun membre en {first} à {members, plural, one {# ville apprenante} other {# villes apprenantes}}",
  title: "Les villes apprenantes du monde, année par année",
  dek: "Le Réseau mondial UNESCO des villes apprenantes a été lancé en {first} sans un seul membre. Au {date}, il comptait {members, plural, one {# ville} other {# villes}} dans {countries} pays, dont {vietnam} au Viet Nam.",
  description:
    "Carte interactive du Réseau mondial UNESCO des villes apprenantes de {first} à {last}, avec toutes les sources.",
  menu: "Langues",
  skip: "Aller à la carte",
  skipEmbed: "Passer cette carte ou ce graphique",
  chartKeys: "Les flèches du clavier parcourent ce graphique.",
  marked: "En évidence dans ce graphique : {name}.",
  unmarked: "N’est plus en évidence : {name}.",
  newTab: "Liens en nouvel onglet.",
  linksLead: "Les liens s’ouvrent ou montrent leur adresse.",
  editionOf: "Chiffres arrêtés en {month}",
  editionNewest: "voir les plus récents",
  editionGone:
    "L’édition {edition} n’est pas conservée. Voici les chiffres les plus récents, arrêtés en {month}.",

  membersOf: "villes membres dans {countries} pays",
  membersAlone: "villes membres",
  basisStated: "UNESCO, {date}",
  basisPress: "selon la presse, {date}",
  basisEstimate: "estimation, {date}",
  placed: "{placed} sur la carte",
  placedHere: "{drawn} des {placed} placées sont sur cette partie de la carte",
  placedWhy: "et les autres ?",
  newcomers: "dont {count, plural, one {# nouvelle} other {# nouvelles}}",
  newcomersOf: "dont {count} des {intake} nouvelles",

  mapLabel:
    "Carte du monde : {placed, plural, one {# ville membre placée} other {# villes membres placées}} à la fin de {year}, un point par ville, coloré selon la région de l’UNESCO.",
  regionsLegend: "Les cinq régions de l’UNESCO",
  africa: "Afrique",
  "arab-states": "États arabes",
  "asia-pacific": "Asie et Pacifique",
  "europe-north-america": "Europe et Amérique du Nord",
  "latin-america-caribbean": "Amérique latine et Caraïbes",
  world: "Monde",
  vietnam: "Viet Nam",
  placesCounted: "Sur cette carte :",
  legendMore: "Comment lire les points",
  legendBy: "creux : déjà membre, année exacte non précisée",
  legendFaint: "pâle : aucune source ne la nomme depuis {year}, elle a pu partir",
  legendVietnam: "cerclé : les villes du Viet Nam",
  legendApart: "Les points trop serrés sont écartés ; en zoomant, chacun est à la place de sa ville.",
  hoangSa: "Îles Paracels",
  truongSa: "Îles Spratleys",
  noScriptMap: "Choisir un lieu et zoomer demandent JavaScript ; les années fonctionnent sans.",

  year: "Année",
  yearText:
    "{year} : {members, plural, one {# membre annoncé} other {# membres annoncés}}, {placed, plural, one {# placé} other {# placés}} sur la carte",
  play: "Lancer",
  pause: "Pause",
  playing: "Lecture en cours",

  growthTitle: "D’aucun membre en {first} à {members} en {last}, avec une forte chute en {fallen}",
  growthLine: "Villes membres annoncées",
  stripTotals: "membres annoncés",
  stripBars: "villes sur la carte",
  stripNew: "pour la première fois",
  growthBars: "Villes placées sur cette carte, par année d’adhésion (certaines avant)",
  growthTable: "Les mêmes chiffres en tableau",
  growthYear: "Année",
  growthMembers: "Membres annoncés",
  growthCountries: "Pays",
  growthPlaced: "Placées sur la carte",
  growthListed: "Connues par leur nom",
  growthBasis: "Fondement",
  press: "presse",

  numbersTitle: "Deux nombres, jamais un seul",
  numbersText1:
    "L’UNESCO annonce combien de membres compte le réseau ; elle ne publie ni liste complète, ni le nom des villes parties. Nous ne plaçons une ville que si une source la nomme. Chaque année a donc deux nombres : les membres annoncés et les villes que nous pouvons placer.",
  numbersText3:
    "Un total n’est jamais obtenu en additionnant les vagues : {before, plural, one {# membre} other {# membres}} et {count, plural, one {# nouveau} other {# nouveaux}} ont donné {after} en {year}, et non {sum}.",
  citiesTitle: "Toutes les villes connues par leur nom",
  citiesLink: "Les {listed} villes entrées",
  citiesDek:
    "{listed, plural, one {# ville} other {# villes}} dans {countries} pays dont une source montre l’adhésion ; fin {year}, {members} d’entre elles sont connues par leur nom comme membres, dont {placed} sur la carte.",
  citiesNoPoint: "sans point, seulement listée",
  downloadsTitle: "Données",
  downloadsText: "Tout ce que montre cette page, avec une source par ligne :",
  downloadMembers: "villes",
  downloadNetwork: "réseau par année",
  downloadPictures: "images de {year}",
  downloadAnimated: "SVG animé",
  downloadView: "la carte telle qu’elle est affichée",
  downloadFilm: "Animation ({kind})",
  recording: "Enregistrement",
  cancel: "Annuler",
  downloadFailed: "Cela n’a pas pu être produit ici.",
  downloadPackage: "pour les programmes, avec la description de tous les champs",
  creditsTitle: "Sources et crédits",
  creditsText:
    "Villes et totaux : UNESCO, commissions nationales et presse ; chaque ligne nomme sa source. Points : GeoNames (CC BY 4.0) ou posés à la main, à environ 5 km près. Fond de carte : Natural Earth (domaine public).",
  creditsShort: "sources : UNESCO, commissions nationales, presse ; GeoNames (CC BY 4.0) ; Natural Earth",
  pictureAsOf: "au {date}",
  pictureVietnam: "sur les {members} villes membres du réseau",
  creditsNumbers: "sources : UNESCO, commissions nationales, presse",
  disclaimer: "Frontières et noms n’impliquent aucune reconnaissance officielle.",

  joinedIn: "Membre depuis {year}",
  joinedOn: "{name} : membre depuis le {date}",
  joinedBy: "Membre au plus tard en {year} ; année exacte non précisée",
  leftIn: "Sortie en {year}",
  leftBy: "Plus membre en {year} au plus tard",
  lastNamed: "Nommée membre pour la dernière fois en {year}",
  lastNamedFaint: "Aucune source ne la nomme membre depuis {year} ; elle a pu partir",
  evidenceOfficial: "D’après l’UNESCO ou une commission nationale",
  evidencePress: "D’après la presse",
  evidenceSecondary: "D’après une source secondaire",
  award: "Récompense UNESCO de la ville apprenante {years}",
  source: "Source",
  cardMore: "Plus",
  close: "Fermer",
  several: "{count, plural, one {# ville} other {# villes}} ici",
  notInYear: "Aucune source ne la montre membre en {year}.",
  zoomIn: "Zoom avant",
  zoomOut: "Zoom arrière",
  wholeMap: "Carte entière",
  zoomable: "Zoomer et déplacer",
  mapName: "Carte",
  mapZooms: "Carte : plus et moins zooment",
  mapShows:
    "{year} : {placed, plural, one {# ville} other {# villes}} sur la carte, {count} dans le cadre. Le bouton suivant en donne la liste.",
  inView: "{count, plural, one {# ville} other {# villes}} dans le cadre",
  cityChosen: "{name}, {country}. La fiche de cette ville vient après la carte.",
  mapMoves: "Carte : les flèches la déplacent, plus et moins zooment",
  mapKeys: "Carte : les flèches la déplacent, plus et moins zooment, Maj avec une flèche la fait pivoter",
  globe: "Globe",
  northUp: "Nord en haut",
  fitSelection: "Cadrer la sélection",
  mapUnnamed: "{country} : +{count} comptés, nommés par aucune source trouvée",
  fullScreen: "Plein écran",
  loadingMap: "Chargement du détail plus fin…",
  noWebgl: "Plus de détail demande WebGL 2, absent ou désactivé dans ce navigateur.",
  mapFailed: "Le détail plus fin n’a pas pu être chargé. La carte fonctionne sans lui.",
  citiesFailed:
    "Les noms des villes n’ont pas pu être chargés. Les années et la carte fonctionnent telles quelles.",
  tryAgain: "Réessayer",
  partFailed: "Cette partie n’a pas pu être chargée.",
  twoFingers: "Déplacez la carte avec deux doigts",
  ctrlWheel: "Maintenez Ctrl et faites défiler pour zoomer",
  ctrlWheelMac: "Maintenez ⌘ et faites défiler pour zoomer",
  theme: "Thème",
  auto: "auto",
  light: "clair",
  dark: "sombre",
  updateReady: "Une version plus récente de cette page est prête.",
  updateLoad: "La charger",
  offlineTitle: "Cette page n’a pas été conservée",
  offlineText: "Sans réseau, seules les pages déjà ouvertes peuvent s’afficher. La carte a été conservée.",
  offlineLink: "Ouvrir la carte",

  searchLabel: "Trouver une ville ou un pays",
  searchResults: "Résultats : {count}",
  searchMembers: "villes : {count}",
  searchAll: "Afficher les {count} sur la carte et dans le tableau",
  searchNone:
    "Aucune ville ni aucun pays ne s’appelle ici « {text} ». Essayez son nom anglais, vietnamien ou local.",
  searchLoading: "Chargement des villes…",

  citiesHeading: "Ville par ville",
  filterTitle: "Filtrer la carte, le tableau et les graphiques",
  filterNone: "aucun filtre",
  facetRegion: "Région",
  facetCountry: "Pays",
  facetJoined: "Année d’adhésion",
  facetAward: "Récompense de la ville apprenante",
  facetEvidence: "Comment on le sait",
  facetName: "Nom",
  allCountries: "Tous les pays",
  unstated: "non précisée",
  official: "UNESCO ou commission nationale",
  secondary: "source secondaire",
  shownOf:
    "{all, plural, one {{count} sur # ville connue} other {{count} des # villes connues}} par leur nom à la fin de {year}",
  shownOnMap: "Filtrées : {count} sur {all} connues par leur nom en {year}",
  shownInStrip: "Filtrées : {count} sur {all}, toutes années confondues",
  removeFilter: "Retirer le filtre {value}",
  clearFilters: "Retirer tous les filtres",

  tableTitle: "Tableau des villes, {year} ({count})",
  tableStatus: "Tri par {column}, {order}",
  tableNone: "Aucune ville ne correspond à ces filtres à la fin de {year}.",
  skipToDownload: "Aller au téléchargement",
  tableLink: "La même liste sur une page à part, avec une source par ville",
  columnCity: "Ville",
  columnCountry: "Pays",
  columnJoined: "Adhésion",
  columnNamed: "Dernière mention",
  columnEvidence: "D’après",
  ascending: "croissant",
  descending: "décroissant",
  by: "au plus tard en {year}",

  dataTitle: "Télécharger",
  dataSelection: "Cette sélection ({count}) :",
  dataAll: "Tout ({count}) :",
  dataFailed: "Le fichier n’a pas pu être chargé. Réessayez.",
  citation: "Citation",
  citationText:
    "Villes apprenantes : membres du Réseau mondial UNESCO des villes apprenantes, {what}. Données au {date}, licence CC BY 4.0. {url}",
  citationAll: "les {count} villes dont l’adhésion est connue",
  citationSelection: "une sélection de {count} ({filters})",
  copy: "Copier la citation",
  copied: "Copié",

  countryHeading: "{country} : {placed} sur cette carte à la fin de {year}",
  countryRank: "Rang {rank} sur {countries} pays, selon les villes placées sur cette carte.",
  countryRankTied:
    "Rang {rank} sur {countries} pays, à égalité avec {ties, plural, one {# autre} other {# autres}}, selon les villes placées sur cette carte.",
  countryNone: "À la fin de {year}, aucune ville de ce pays n’est placée ici.",
  countryByYear: "Villes placées sur cette carte à la fin de chaque année",
  countryCities: "Ses villes, par année d’adhésion",
  countryClose: "Fermer {country}",

  cityLink: "Tout sur {name}",
  cityOther: "En vietnamien : {name}",
  cityMembership: "Adhésion",
  cityJoinedDay: "{name} a rejoint le Réseau mondial UNESCO des villes apprenantes le {date}.",
  cityJoinedMonth: "{name} a rejoint le Réseau mondial UNESCO des villes apprenantes en {date}.",
  cityJoinedYear: "{name} a rejoint le Réseau mondial UNESCO des villes apprenantes en {date}.",
  cityJoinedBy:
    "{name} était membre du Réseau mondial UNESCO des villes apprenantes en {year} au plus tard ; aucune source ne dit depuis quand.",
  cityIntake: "L’UNESCO a annoncé les nouveaux membres de {year} le {date}.",
  spanBefore: "{years} : peut-être déjà membre",
  spanMember: "{years} : membre",
  spanAfter: "{years} : inconnu, aucune source ne la nomme",
  spanLeft: "{years} : n’est plus membre",
  cityFateEnded:
    "Cette unité a été supprimée le {date} ; aucune déclaration de l’UNESCO sur sa succession n’a été trouvée.",
  cityFateEnlarged: "Elle a été agrandie le {date}.",
  cityNoAward: "Pas de Récompense UNESCO de la ville apprenante",
  cityNear: "Villes membres les plus proches",
  cityNearNote: "À vol d’oiseau, quelle que soit l’année d’adhésion.",
  cityKm: "{km} km",
  cityOthers: "Autres villes : {country}",
  cityOthersNone: "{country} : aucune autre ville connue pour avoir adhéré.",
  cityCohort: "Autres adhésions de {year}",
  citySources: "Sources",
  sourceJoined: "son adhésion",
  sourceAward: "la Récompense de {year}",
  sourceRoster: "une liste des membres de son pays, {date}",
  sourceAdmitted: "le jour de son admission",
  sourceFate: "ce qu’elle est devenue",
  cityNote: "Note sur les sources (en anglais)",
  cityMap: "La montrer sur la carte",
  cityCountry: "{country} sur la carte",
  cityEmbed: "Carte avec cette ville, à intégrer",
  share: "Partager",
  copyLink: "Copier le lien",
  copyFailed: "Copiez cette adresse :",
  copySelected: "Le navigateur ne l’a pas permis. Le texte est sélectionné : copiez-le à la main.",
  chartFiltered:
    "Le dessin montre {count, plural, one {la ville qui correspond} other {les # villes qui correspondent}} au filtre. Titre, tableau et fichier les comptent toutes.",
  chartUnfiltered: "Le filtre ne change pas cette partie : elle ne porte que sur les membres du Viet Nam.",
  chartLink: "Lien vers ce graphique",
  cityReport: "Signaler une erreur",
  reportTitle: "Erreur dans {id}",
  reportBody: "Ville : {name} ({id})\nCe qui est faux :\nCe qui est juste :\nSource (adresse) :\n",
  cityDescription:
    "{name}, {country} : son adhésion au Réseau mondial UNESCO des villes apprenantes, comment on le sait, ses voisines et toutes les sources.",

  vnMembershipLink: "Ce qu’un membre gagne et doit et qui prépare sa candidature",
  vnSourcesLink: "Là où les sources se contredisent",
  vnTitle: "Les {count} villes membres du Viet Nam",

  vnSources: "Sources :",
  vnNoAddress: "{name} (adresse inconnue)",
  vnTable: "Voir en tableau",
  vnCsv: "Ce graphique en CSV",
  vnNotFound: "non trouvé",
  vnMissing: "pas de chiffre",
  vnCity: "Ville",
  vnCountry: "Pays",
  vnProvince: "Province lors de l’admission",
  vnAdmitted: "Admission",
  vnCeremony: "Remise du certificat",
  vnMembersThen: "Membres alors",

  vnStepsTitle: "Viet Nam : de {first} membres en {from} à {last} en {to}",
  vnStepsSub:
    "Les villes du Viet Nam dans le Réseau mondial UNESCO des villes apprenantes, par jour d’admission, {from}–{to}. Un point : remise du certificat.",
  vnStepsNote:
    "Creux à partir du {date} : la ville a été supprimée comme unité administrative ; aucune déclaration de l’UNESCO sur sa succession n’a été trouvée.",

  vnStanding:
    "À la fin de {year}, le Viet Nam a {placed} des villes placées sur cette carte, soit {share} % : rang {rank} sur {countries} pays.",
  vnStandingTied:
    "À la fin de {year}, le Viet Nam a {placed} des villes placées sur cette carte, soit {share} % : rang {rank} sur {countries} pays, à égalité avec {ties, plural, one {# autre} other {# autres}}.",
  vnStandingNone: "À la fin de {year}, aucune ville du Viet Nam n’est membre.",

  vnMapTitle: "De {north} au nord à {south} au sud",
  vnMapSub:
    "Les villes membres du Viet Nam à la fin de l’année choisie ; points de GeoNames, projection de Mercator.",
  vnMapNote:
    "Îles et récifs sont dessinés par des points, non selon leur surface. Les frontières et les noms n’impliquent aucune reconnaissance.",
  vnLatitude: "Latitude, ° N",
  vnLongitude: "Longitude, ° E",

  vnSizeTitle: "De {few} habitants à {small} à {many} à {large}",
  vnSizeSub:
    "Les villes membres du Viet Nam au recensement du {date} : résidents habituels, densité, part urbaine et âges, dans les limites à l’admission.",
  vnSizeNote: "Densité, part urbaine et âges sont tirés du tableau du recensement.",
  vnAges: "Âge",

  vnUnitsTitle:
    "Sur {all} villes, {ended, plural, one {# a été supprimée comme unité} other {# ont été supprimées comme unités}}, {enlarged, plural, one {# a été agrandie} other {# ont été agrandies}}, {kept, plural, one {# a gardé} other {# ont gardé}} ses limites",
  vnUnitsSub:
    "Quartiers et communes lors de l’admission → depuis le {date}. Pour une ville supprimée, les unités d’aujourd’hui qui en contiennent une partie.",
  vnUnitsChange:
    "{before, plural, one {# quartier ou commune} other {# quartiers et communes}} avant, {after} après",
  vnUnitsNote: "Aucune déclaration de l’UNESCO sur la succession des unités supprimées n’a été trouvée.",
  vnEnded: "reconnue le {admitted} ; supprimée le {date}",
  vnEnlarged: "reconnue le {admitted} ; agrandie le {date}",
  vnKept: "reconnue le {admitted} ; limites gardées",
  vnAreas: "Superficie : {before} → {after} {unit}.",

  vnAseanTitle:
    "En {year} : {own, plural, one {# membre} other {# membres}} au Viet Nam ; le plus grand nombre ailleurs, {country} : {most}",
  vnAseanSub:
    "Villes membres des pays de l’ASEAN à la fin de l’année, {from}–{to}, sans le Timor-Leste (dans l’ASEAN depuis octobre 2025, aucun membre nommé) ; seule {whole} a un chiffre pour chacun.",
  vnAseanNote:
    "Un vide avec « ? » : aucune liste complète trouvée pour cette année. Cela ne veut pas dire zéro.",

  vnMemberTitle:
    "{steps, plural, one {# étape} other {# étapes}} vers l’adhésion, avec un rapport tous les deux ans",
  vnMemberSub:
    "Un membre est une unité administrative dirigée par un conseil ou un autre organe élu : ville, arrondissement, bourg ou village. Sur le nombre minimal d’habitants, les sources diffèrent.",
  vnFeatures:
    "{features, plural, one {# caractéristique clé} other {# caractéristiques clés}} des villes apprenantes",
  vnBenefits: "Bienfaits plus larges",
  vnBlocks: "Éléments de base",
  vnConditions: "Conditions fondamentales",
  vnIs: "Ce qu’est une ville apprenante",
  vnGains: "Ce que les membres y gagnent",
  vnJudged: "Comment les candidatures sont jugées",
  vnOwes: "Ce que doivent les membres",
  vnRoute: "Comment se porter candidat",
  vnExample: "plan {number} du {plan}, admise le {admitted}, certificat le {ceremony}",

  vnCandidatesTitle:
    "{count, plural, one {# lieu nommé en {year} comme préparant} other {# lieux nommés en {year} comme préparant}} leur candidature ; nouvelles plus récentes trouvées pour {news}",
  vnContextTitle: "Du côté du Viet Nam : politiques et déclarations",
  vnContextSub: "Ce à quoi la presse vietnamienne rattache les adhésions, et qui a dit quoi, avec les dates.",

  vnDisputesTitle:
    "{count, plural, one {# question sur laquelle} other {# questions sur lesquelles}} les sources se contredisent",
  vnDisputesSub: "Celles qui touchent le Viet Nam, ce que dit chaque partie, et ce que cette page en fait.",
  vnQuestion: "Question",
  vnSides: "Ce que disent les sources",
  vnDecision: "Ce que fait cette page",

  moreTitle: "Le réseau en quatre autres graphiques",
  rankLink: "Le classement des pays, année par année",
  sharesLink: "La part de chaque région",
  intakeLink: "Les nouvelles villes de chaque année, par leur nom",
  awardLink: "Les lauréates de la Récompense de la ville apprenante",
  rankTitle:
    "En tête à la fin de {year} : {first}, {count, plural, one {# ville placée} other {# villes placées}}, devant {second}, {next}",
  rankSub:
    "Villes membres que cette carte peut placer, par pays, à la fin de l’année choisie ; les {rows} premiers pays, et le Viet Nam.",
  rankNote:
    "Les nombres annoncés n’existent que pour l’ensemble du réseau. Les ex æquo gardent l’ordre de l’année précédente. L’échelle est la même chaque année. Un + gris compte les membres comptés cette année-là et nommés nulle part, au moins.",
  rankAll: "{countries, plural, one {Le # pays} other {Les # pays}}, année par année",
  rankYear:
    "{year} : {countries, plural, one {# pays a} other {# pays ont}} une ville placée. Le plus : {leaders}.",
  rankNone: "{year} : encore aucune ville à placer.",
  rankTies: "et {more, plural, one {# autre} other {# autres}} avec {count}",
  rankCut:
    "{cut, plural, one {# autre pays, avec {count} au plus, ne figure} other {# autres pays, avec {count} au plus, ne figurent}} que dans le tableau.",
  sharesTitle:
    "{up} : de {upFrom} % à {upTo} % des villes placées, {from}–{to} ; {down} : de {downFrom} % à {downTo} %",
  sharesSub:
    "Part de chaque région de l’UNESCO dans les villes membres que cette carte peut placer à la fin de chaque année, {from}–{to}.",
  sharesNote:
    "Tracé à partir de {from}, première année avec au moins {enough, plural, one {# ville placée} other {# villes placées}}. Les villes qui ne peuvent être placées sont peut-être réparties autrement.",
  sharesYear: "{year}, {placed, plural, one {# ville placée} other {# villes placées}} : {shares}.",
  intakeTitle:
    "{intakes, plural, one {# vague a} other {# vagues ont}} annoncé {announced, plural, one {# ville} other {# villes}} ; les sources en nomment {named}, il en manque {missing}",
  intakeSub:
    "Villes par année d’adhésion. Plein : connues par leur nom ; contour, second nombre : annoncées par l’UNESCO pour la vague. Jusqu’en 2018, les villes étaient admises une à une, sans vagues annoncées.",
  intakeNote:
    "Une vague compte les arrivées. Leur somme n’est pas la taille du réseau, car des membres partent.",
  intakeAnnounced: "Annoncées",
  intakeMissing: "Manquantes",
  intakeSummary:
    "{date} : {announced, plural, one {# annoncée} other {# annoncées}}, {named, plural, one {# connue} other {# connues}} par leur nom",
  intakeOpen: "admises une à une : {named} connues par leur nom",
  intakeBy: "Membres à la fin de {year}, année exacte non précisée : {count}",
  awardTitle: "{always} : des lauréates à chacune des {editions} éditions",
  awardTitleNone:
    "{awards, plural, one {# récompense} other {# récompenses}} en {editions, plural, one {# édition} other {# éditions}}, à des villes de {countries} pays",
  awardSub:
    "Récompense UNESCO de la ville apprenante : {awards, plural, one {# récompense} other {# récompenses}} en {editions, plural, one {# édition} other {# éditions}}, à des villes de {countries} pays. Elle n’est ni un prix doté ni l’adhésion.",
  awardOnce: "{countries, plural, one {# autre pays} other {# autres pays}}, une récompense chacun",
  awardCount: "{count, plural, one {# récompense} other {# récompenses}}",
  awardNames: "Les lauréates par leur nom",
  storyTitle: "L’histoire en {steps, plural, one {# étape} other {# étapes}}",
  storyLink: "L’histoire en {steps, plural, one {# étape} other {# étapes}}",
  storyDek:
    "D’un appel en {first} à {members, plural, one {# membre} other {# membres}} en {last}. Faites défiler ou avancez étape par étape ; chaque étape est un état de la carte.",
  storyMap: "Carte et années de l’étape",
  storySteps: "Étapes",
  storyStep: "Étape {step}",
  storyBack: "Précédent",
  storyNext: "Suivant",
  storyState: "Ouvrir dans la carte complète",
  methodTitle: "Comment nous comptons",
  methodLink: "Comment nous comptons : vagues, preuves, contradictions, lacunes",
  methodDek:
    "L’UNESCO annonce combien de membres compte son réseau. Nous plaçons les villes qu’une source nomme. Cette page dit comment les deux restent séparés, à quel point chaque fait est certain, et ce qui manque.",
  methodCounted: "Ce qui est compté",
  methodAnnounced:
    "Annoncé : le total que l’UNESCO ou son Institut pour l’apprentissage tout au long de la vie (UIL) donne pour tout le réseau ou, à défaut, la presse ; chacun avec sa date et sa source. Seule l’année {year} est notre estimation.",
  methodPlaced:
    "Placé : une ville dont une source montre l’adhésion et dont le point est connu. L’adhésion de chacune a une source ; qu’elle soit encore membre n’en a pas.",
  methodNever:
    "Aucun des deux nombres n’est tiré de l’autre, et aucun total n’est obtenu en additionnant les vagues : des membres partent, et l’UNESCO ne publie pas lesquels.",
  methodYears: "Annoncé et placé, année par année",
  methodIntakes: "Les vagues et ce qui manque",
  methodIntakesText:
    "Parmi les villes annoncées à chaque vague, celles que nous connaissons par leur nom et celles qui ont un point. Plus bas, pour chaque vague, ce qui a été lu et ce qui comblerait le manque.",
  methodIntake: "Vague",
  methodBefore:
    "Avant {first}, les villes étaient admises toute l’année. À la fin de {year}, {announced, plural, one {# membre était annoncé} other {# membres étaient annoncés}} et {placed, plural, one {# peut être placé} other {# peuvent être placés}}.",
  methodGap: "{intake} : il en manque {missing} sur {cities}",
  methodGapBefore: "Avant {first} : il en manque {missing} sur {cities}",
  methodGapCountries:
    "L’UNESCO a annoncé des villes de {countries} pays ; on en connaît ici de {known} pays.",
  methodGapRead: "Ce qui a été lu",
  methodGapSettle: "Ce qui comblerait le manque",
  methodBy:
    "{count, plural, one {De # ville, on sait seulement en quelle année, au plus tard, elle était membre} other {De # villes, on sait seulement en quelle année, au plus tard, elles étaient membres}}.",
  methodLeft:
    "De {count, plural, one {# ville} other {# villes}}, une source montre le départ ; l’UNESCO n’en publie aucun.",
  methodLeftNone: "Aucune source ne nomme une ville partie.",
  methodEvidence: "Comment chaque adhésion est connue",
  methodEvidenceText: "Chaque ville a l’un de trois niveaux de preuve, et la page où on l’a lu.",
  methodLevel: "Niveau",
  methodCities: "Villes",
  methodShare: "Part",
  methodFaint:
    "{count, plural, one {# ville a été nommée pour la dernière fois avant {year} et est dessinée plus pâle} other {# villes ont été nommées pour la dernière fois avant {year} et sont dessinées plus pâles}}.",
  methodPoints:
    "{geonames, plural, one {# point vient} other {# points viennent}} de GeoNames, {hand, plural, one {# a été posé} other {# ont été posés}} à la main à environ 5 km près, {none, plural, one {# listée} other {# listées}} sans point.",
  methodRosters: "Les listes qui ne s’accordent pas avec la carte",
  methodRostersText:
    "Pour certains pays, une commission ou la presse donne une liste ou un nombre. Là où il diffère des villes placées à cette date, il figure ici ; il n’est pas corrigé en silence.",
  methodRosterDate: "Au",
  methodRosterCount: "La source compte",
  methodRosterMissing: "Nommées là, non placées ici : {names}.",
  methodRosterFurther: "Placées ici, non nommées là : {names}.",
  methodRulings: "Là où les sources se contredisent",
  methodRulingsText:
    "{count, plural, one {# question} other {# questions}}, ce que disent les sources et ce que ce site en fait.",
  methodSides: "Ce que disent les sources",
  methodDecision: "Ce que nous faisons",
  methodContribute: "Comment apporter une ligne",
  methodContributeText:
    "Une ville demande deux lignes et une source ; une page plus récente qui la nomme, une ligne. Aucun code à changer : carte, comptes, graphiques, listes et fichiers suivent.",
  methodContribute1:
    "Trouvez une page disant que la ville a adhéré : d’abord l’UNESCO, l’UIL, une commission nationale ou une délégation, puis la presse.",
  methodContribute2:
    "Ajoutez la page à data/sources.csv si elle n’y est pas : identifiant court, adresse, éditeur, date.",
  methodContribute3:
    "Ajoutez la ville à data/members.csv : nom, pays, région, point ; et ce que dit la page à data/sightings.csv : date, adhésion ou membre, date donnée ou déduite, preuve, identifiant de la source, quelques mots.",
  methodContribute4:
    "Lancez npm run data:check. Il nomme chaque faute avec fichier, ligne, champ, valeur et conseil. Le sens de chaque colonne est dans data/README.md.",
  methodLicences: "Licences",
  methodLicencesTables:
    "Nos tableaux : CC BY 4.0 ; citez « Learning Cities » et, pour un fait isolé, sa source. Points de GeoNames : CC BY 4.0. Fond de carte : Natural Earth, domaine public. Code du site : MIT.",
  methodLicencesOthers: "Licences des logiciels, contours et caractères d’autrui dont le site est fait",
  methodPages:
    "Les pages auxquelles renvoient les sources appartiennent à leurs éditeurs ; seuls des faits en ont été repris.",
  methodVersions: "Versions",
  methodVersionsText: "Deux histoires, car un fait nouveau n’est pas un nouveau site.",
  methodData: "Données",
  methodSite: "Site",

  embedTitle: "Dans votre article",
  embedText:
    "La carte et chaque graphique peuvent figurer dans une autre page. Ils règlent leur taille, ne posent aucun cookie et ne demandent aucune autorisation. Choisissez, regardez, copiez.",
  embedOpen: "Préparer une intégration",
  embedView: "Vue",
  embedLanguage: "Langue",
  embedYearLast: "la dernière",
  embedYearMoves: "Passe aux années suivantes quand elles viennent ; sinon, reste à {year}",
  embedEdition: "Garde les chiffres arrêtés en {month} (une édition), quoi qu’on ajoute ou corrige ensuite",
  embedCity: "Ville dont la fiche est ouverte",
  embedCityUnknown:
    "Aucune ville ne s’appelle ici « {text} ». Choisissez-en une dans la liste ; d’ici là, aucune fiche n’est ouverte.",
  embedNobody: "aucune",
  embedBackground: "Fond",
  embedAccent: "Couleur d’accent",
  embedThemes: "celui du thème",
  embedTransparent: "transparent",
  embedColour: "une couleur",
  embedContrast: "Une couleur sur laquelle le texte serait illisible est ignorée.",
  embedHeadline: "Avec son titre",
  embedControls: "Commandes",
  embedControlsFull: "toutes",
  embedControlsSlider: "les années seules",
  embedControlsNone: "aucune, une image",
  embedPlay: "Se lance quand il apparaît à l’écran",
  embedLoop: "Recommence à la fin",
  embedOrigin: "Adresse du seul site dont le script peut changer l’année et la ville",
  embedOriginUnknown:
    "« {text} » n’est pas une adresse web comme https://news.example. D’ici là, tout site peut changer l’année et la ville.",
  embedOptions: "Options",
  embedPreview: "Aperçu",
  embedWidth: "{width, plural, one {# pixel} other {# pixels}} de large",
  embedCode: "Code",
  embedPlain: "Cadre",
  embedPlainHint:
    "Pour le HTML, et le Markdown qui laisse passer le HTML (11ty, Jekyll). Sans script ; la hauteur convient à la plupart des colonnes. Là où les cadres sont retirés, le lien reste.",
  embedScript: "Cadre et script",
  embedScriptHint:
    "Pour le HTML, là où les scripts sont admis. Le script, moins de 2 ko, donne au cadre la hauteur exacte de son contenu.",
  embedElement: "Composant web",
  embedElementHint:
    "Pour vos propres gabarits : un script pour autant d’intégrations que l’on veut. Garde sa place et se charge à l’approche.",
  embedLink: "Lien",
  embedLinkHint:
    "Pour qui n’a pas le droit de coller des cadres, comme dans WordPress sans le droit « unfiltered_html » (là, dans un bloc « HTML personnalisé ») : le lien reste. Sur les pages qui chargent embed.js, il devient le cadre.",
  embedWordpressHint:
    "Pour l’éditeur de code de WordPress ou un bloc « HTML personnalisé », avec le droit « unfiltered_html ». Sans lui, seul un lien reste ; l’adresse de l’intégration, seule sur une ligne, peut devenir un cadre de la dernière année.",
  embedAmpHint: "Pour les pages AMP. La première ligne va dans l’en-tête.",
  embedMarkdown: "Image avec lien",
  embedMarkdownHint: "Markdown, là où les cadres sont retirés : GitHub, forums, lettres d’information.",
  embedMdxHint: "Pour MDX : Docusaurus, Next.js, Astro, Gatsby.",
  embedCopy: "Copier le code",
  embedShowAll: "Tout afficher",

  accountAnnounced:
    "Fin {year}, {count, plural, one {# membre est annoncé} other {# membres sont annoncés}}.",
  accountNamed:
    "Une source en nomme {named, plural, one {# comme membre} other {# comme membres}} en {year} ou plus tard. {earlier, plural, one {# autre n’a été nommée} other {# autres n’ont été nommées}} que les années précédentes ; jusqu’à {gone} d’entre elles ont pu partir.",
  accountNamedAll: "Une source en nomme {named}.",
  accountUnnamed:
    "Donc entre {least} et {most, plural, one {# membre n’est nommé} other {# membres ne sont nommés}} nulle part où nous avons cherché.",
  accountExact:
    "Donc {least, plural, one {# membre n’est nommé} other {# membres ne sont nommés}} nulle part où nous avons cherché.",
  accountOver:
    "{over, plural, one {# de plus est nommé qu’annoncé} other {# de plus sont nommés qu’annoncés}} : une des sources se trompe ou compte autrement.",
  accountHeadNamed: "Nommées cette année-là ou plus tard",
  accountHeadEarlier: "Nommées avant seulement",
  accountHeadGone: "dont ont pu partir",
  accountHeadUnnamed: "Nommés nulle part",
  accountText:
    "Une ville nommée une année ou plus tard était alors membre. Nommée avant seulement, elle a pu partir : depuis la première admission groupée, les totaux montrent combien sont partis la plupart des années, et il n’en manque pas davantage. Ce qui est annoncé, moins ce qui est nommé, n’est donc pas un nombre mais deux.",
  intakeLikely: "Déduites",
  countryCounted:
    "Selon la source, ce pays avait {count, plural, one {# membre} other {# membres}} au {date}.",
  countryAccount:
    "{named, plural, one {# est nommé comme membre} other {# sont nommés comme membres}} en {year} ou plus tard, {earlier} seulement les années précédentes ; ceux-ci peuvent être ou non parmi les membres comptés. Entre {least} et {most, plural, one {# membre n’est nommé} other {# membres ne sont nommés}} nulle part où nous avons cherché.",
  countrySure:
    "{named, plural, one {# est nommé} other {# sont nommés}} ici ; {least, plural, one {# ne l’est} other {# ne le sont}} nulle part où nous avons cherché.",
  countryOver: "{over, plural, one {# de plus est nommé} other {# de plus sont nommés}} ici.",
  countryNotNamed: "Elle ne nomme pas {names}.",
  countryUnnamed: "comptés, nommés nulle part",
  sightings: "Ce que disent les sources, et quand",
  sightingJoined: "adhésion",
  sightingMember: "nommée membre",
  sightingLeft: "départ",
  sightingAbsent: "n’est plus membre",
  sightingInferred: "date déduite",

  yearTitle: "Les villes apprenantes de l’UNESCO en {year}",
  yearDescription:
    "{year} : {members, plural, one {# membre annoncé} other {# membres annoncés}} du Réseau mondial UNESCO des villes apprenantes, {placed, plural, one {# placé} other {# placés}} sur la carte ; les entrées, les départs et les sources.",
  yearJoined:
    "{count, plural, one {Une source indique que # ville a adhéré} other {Des sources indiquent que # villes ont adhéré}} en {year}.",
  yearJoinedOf:
    "{intake, plural, one {# adhésion a été annoncée} other {# adhésions ont été annoncées}} en {year} ; {count, plural, one {# ville est connue} other {# villes sont connues}} par leur nom.",
  yearMaybe: "Membres à la fin de {year}, sans que l’année d’adhésion soit précisée",
  yearGone: "N’étaient plus membres à la fin de {year}",
  yearsOthers: "Autres années",
  placeTitle:
    "{place} : {count, plural, one {# ville apprenante connue} other {# villes apprenantes connues}} par leur nom",
  embedOfPlace:
    "{place} : {count, plural, one {# ville apprenante connue} other {# villes apprenantes connues}} par leur nom ; {members} annoncées dans le monde",
  embedOfCity:
    "{name} ; {members, plural, one {# ville apprenante annoncée} other {# villes apprenantes annoncées}} dans le monde",
  placeDescription:
    "{place} : {count, plural, one {# membre} other {# membres}} du Réseau mondial UNESCO des villes apprenantes connus par leur nom à la fin de {year} ; année par année, avec les décomptes et ceux que personne ne nomme.",
  placeNamed:
    "À la fin de {year}, {count, plural, one {# ville est connue} other {# villes sont connues}} par leur nom comme membres, dont {placed} sur la carte.",
  placeEarlier:
    "{earlier, plural, one {# d’entre elles a été nommée} other {# d’entre elles ont été nommées}} pour la dernière fois avant {year}.",
  placeFaint:
    "{count, plural, one {# d’entre elles, pâle sur la carte, a été nommée pour la dernière fois avant {year} et a} other {# d’entre elles, pâles sur la carte, ont été nommées pour la dernière fois avant {year} et ont}} pu quitter le réseau.",
  placeUncounted: "Nous n’avons trouvé aucune source qui y compte les membres à cette date.",
  placeCounted: "Le {date}, une source y comptait {count, plural, one {# membre} other {# membres}}.",
  placeByYear: "Membres connus par leur nom à la fin de chaque année",
  placeJoined: "Les villes par année d’adhésion",
  placeCountries: "Les pays, par nombre de membres connus par leur nom à la fin de {year}",
  mapOfYear:
    "Carte du monde en {year} : {placed, plural, one {# ville membre placée} other {# villes membres placées}}, sur {members} annoncées.",
  mapOfPlace:
    "Carte : {place}, {count, plural, one {# ville apprenante connue} other {# villes apprenantes connues}} par leur nom à la fin de {year}.",
  mapOfCity: "Carte : {name} et les villes membres voisines.",
  pictureKnown: "membres connus par leur nom à la fin de {year}",
  pictureCounted: "{count} selon le décompte d’une source, {date}",
  legendOthers: "autres villes membres",
  stateEmbed: "Cette carte, à intégrer",
};
