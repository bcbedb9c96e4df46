// Every word of the site in Spanish; drafted by the team, to be reviewed by a native reader.
import type { Catalogue } from "./translate.ts";
import type { Meta } from "./meta.ts";

export const meta: Meta = {
  code: "es",
  tag: "es-ES",
  zero: "0",
  comma: ", ",
  semicolon: "; ",
  direction: "ltr",
  dates: "long",
  facts: "en",
  countries: { VN: "Viet Nam", MM: "Myanmar", TR: "Türkiye" },
  unreviewed: "Traducción sin revisión nativa. Hechos en inglés.",
};

export const words: Catalogue = {
  siteName: "Ciudades del aprendizaje",
  languageName: "Español",
  headline:
    "De ningún miembro en {first} a {members, plural, one {# ciudad del aprendizaje} other {# ciudades del aprendizaje}}",
  title: "Las ciudades del aprendizaje del mundo, año por año",
  dek: "La Red Mundial de Ciudades del Aprendizaje de la UNESCO se creó en {first} sin un solo miembro. A {date} contaba con {members, plural, one {# ciudad} other {# ciudades}} en {countries, plural, one {# país} other {# países}}; {vietnam, plural, one {# de ellas está} other {# de ellas están}} en Viet Nam.",
  description:
    "Mapa interactivo de la Red Mundial de Ciudades del Aprendizaje de la UNESCO de {first} a {last}, con todas las fuentes.",
  menu: "Idiomas",
  skip: "Ir al mapa",
  skipEmbed: "Saltar este mapa o gráfico",
  chartKeys: "Las flechas del teclado recorren este gráfico.",
  marked: "Se destaca en este gráfico: {name}.",
  unmarked: "Ya no se destaca: {name}.",
  newTab: "Enlaces en otra pestaña.",
  linksLead: "Los enlaces se abren o muestran su dirección.",
  editionOf: "Cifras de {month}",
  editionNewest: "ver las más recientes",
  editionGone: "La edición {edition} no se conserva. Estas son las cifras más recientes, de {month}.",

  membersOf: "miembros en {countries, plural, one {# país} other {# países}}",
  membersAlone: "ciudades miembros",
  basisStated: "UNESCO, {date}",
  basisPress: "prensa, {date}",
  basisEstimate: "estimación, {date}",
  placed: "{placed} en el mapa",
  placedHere: "{drawn} de las {placed} situadas están en esta parte del mapa",
  placedWhy: "¿por qué no todas?",
  newcomers: "{count, plural, one {# nueva} other {# nuevas}} este año",
  newcomersOf: "{count} de las {intake} nuevas",

  mapLabel:
    "Mapa del mundo: {placed, plural, one {# ciudad miembro situada} other {# ciudades miembros situadas}} a fines de {year}, un punto por ciudad, con el color de la región de la UNESCO.",
  regionsLegend: "Las cinco regiones de la UNESCO",
  africa: "África",
  "arab-states": "Estados Árabes",
  "asia-pacific": "Asia y el Pacífico",
  "europe-north-america": "Europa y América del Norte",
  "latin-america-caribbean": "América Latina y el Caribe",
  world: "Mundo",
  vietnam: "Viet Nam",
  placesCounted: "En este mapa:",
  legendMore: "Cómo leer los puntos",
  legendBy: "hueco: ya era miembro, año exacto no indicado",
  legendFaint: "tenue: ninguna fuente la nombra desde {year}, puede haber salido",
  legendVietnam: "con anillo: las ciudades de Viet Nam",
  legendApart: "Los puntos apiñados están separados; al ampliar, cada uno está en su ciudad.",
  hoangSa: "Islas Paracelso",
  truongSa: "Islas Spratly",
  noScriptMap: "Elegir un lugar y acercar el mapa requieren JavaScript; los años funcionan sin él.",

  year: "Año",
  yearText:
    "{year}: {members, plural, one {# miembro anunciado} other {# miembros anunciados}}, {placed, plural, one {# situado} other {# situados}} en el mapa",
  play: "Iniciar",
  pause: "Pausa",
  playing: "Reproduciendo",

  growthTitle:
    "De ninguno en {first} a {members, plural, one {# miembro} other {# miembros}} en {last}, con una fuerte caída en {fallen}",
  growthLine: "Ciudades miembros anunciadas",
  stripTotals: "miembros anunciados",
  stripBars: "ciudades en el mapa",
  stripNew: "por primera vez",
  growthBars: "Ciudades situadas en este mapa, por año de ingreso (algunas antes)",
  growthTable: "Lo mismo en forma de tabla",
  growthYear: "Año",
  growthMembers: "Miembros anunciados",
  growthCountries: "Países",
  growthPlaced: "Situadas en el mapa",
  growthListed: "Conocidas por su nombre",
  growthBasis: "Fundamento",
  press: "prensa",

  numbersTitle: "Dos números, nunca uno solo",
  numbersText1:
    "La UNESCO anuncia cuántos miembros tiene la red; no publica la lista completa ni quién ha salido. Solo situamos una ciudad cuando una fuente la nombra. Por eso cada año tiene dos números: los miembros anunciados y las ciudades que podemos situar.",
  numbersText3:
    "Un total nunca se calcula sumando las incorporaciones: {before, plural, one {# miembro} other {# miembros}} y {count, plural, one {# nuevo} other {# nuevos}} dieron {after} en {year}, no {sum}.",
  citiesTitle: "Todas las ciudades conocidas por su nombre",
  citiesLink: "Las {listed} ciudades ingresadas",
  citiesDek:
    "{listed, plural, one {# ciudad} other {# ciudades}} en {countries, plural, one {# país} other {# países}} cuyo ingreso muestra una fuente; a finales de {year}, {members} de ellas se conocen por su nombre como miembros, {placed} de estas en el mapa.",
  citiesNoPoint: "sin punto, solo en la lista",
  downloadsTitle: "Datos",
  downloadsText: "Todo lo de esta página, con una fuente por fila:",
  downloadMembers: "ciudades",
  downloadNetwork: "la red por año",
  downloadPictures: "imágenes de {year}",
  downloadAnimated: "SVG animado",
  downloadView: "el mapa tal como se muestra ahora",
  downloadFilm: "Animación ({kind})",
  recording: "Grabando",
  cancel: "Cancelar",
  downloadFailed: "Aquí no se ha podido hacer.",
  downloadPackage: "para programas, con la descripción de todos los campos",
  creditsTitle: "Fuentes y créditos",
  creditsText:
    "Ciudades y totales: UNESCO, comisiones nacionales y prensa; cada fila nombra su fuente. Puntos: GeoNames (CC BY 4.0) o puestos a mano, con unos 5 km de margen. Mapa base: Natural Earth (dominio público).",
  creditsShort: "fuentes: UNESCO, comisiones nacionales, prensa; GeoNames (CC BY 4.0); Natural Earth",
  pictureAsOf: "a {date}",
  pictureVietnam: "de las {members} ciudades miembros de la red",
  creditsNumbers: "fuentes: UNESCO, comisiones nacionales, prensa",
  disclaimer: "Fronteras y nombres no implican aceptación oficial.",

  joinedIn: "Ingresó en {year}",
  joinedOn: "{name} ingresó el {date}",
  joinedBy: "Miembro en {year} a más tardar; año exacto no indicado",
  leftIn: "Salió en {year}",
  leftBy: "Ya no era miembro en {year} a más tardar",
  lastNamed: "Nombrada como miembro por última vez en {year}",
  lastNamedFaint: "Ninguna fuente la nombra como miembro desde {year}; puede haber salido",
  evidenceOfficial: "Se sabe por la UNESCO o una comisión nacional",
  evidencePress: "Se sabe por la prensa",
  evidenceSecondary: "Se sabe por una fuente secundaria",
  award: "Premio UNESCO Ciudad del Aprendizaje {years}",
  source: "Fuente",
  cardMore: "Más",
  close: "Cerrar",
  several: "{count, plural, one {# ciudad} other {# ciudades}} aquí",
  notInYear: "Ninguna fuente la muestra como miembro en {year}.",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  wholeMap: "Mapa entero",
  zoomable: "Acercar y mover",
  mapName: "Mapa",
  mapZooms: "Mapa: más y menos lo amplían y reducen",
  mapShows:
    "{year}: {placed, plural, one {# ciudad} other {# ciudades}} en el mapa, {count} a la vista. El botón siguiente las enumera.",
  inView: "{count, plural, one {# ciudad} other {# ciudades}} a la vista",
  cityChosen: "{name}, {country}. La ficha de esta ciudad viene después del mapa.",
  mapMoves: "Mapa: las flechas lo mueven, más y menos lo amplían y reducen",
  mapKeys: "Mapa: las flechas lo mueven, más y menos lo amplían y reducen, Mayús con una flecha lo gira",
  globe: "Globo",
  northUp: "Norte arriba",
  fitSelection: "Ajustar a la selección",
  mapUnnamed: "{country}: +{count} contados, sin nombre en las fuentes halladas",
  fullScreen: "Pantalla completa",
  loadingMap: "Cargando más detalle…",
  noWebgl: "Para más detalle hace falta WebGL 2, que falta o está desactivado en este navegador.",
  mapFailed: "No se pudo cargar más detalle. El mapa funciona sin él.",
  citiesFailed:
    "No se pudieron cargar los nombres de las ciudades. Los años y el mapa funcionan tal como están.",
  tryAgain: "Reintentar",
  partFailed: "No se pudo cargar esta parte.",
  twoFingers: "Mueva el mapa con dos dedos",
  ctrlWheel: "Mantenga pulsada la tecla Ctrl y desplácese para ampliar",
  ctrlWheelMac: "Mantenga pulsada la tecla ⌘ y desplácese para ampliar",
  theme: "Tema",
  auto: "auto",
  light: "claro",
  dark: "oscuro",
  updateReady: "Hay una versión más reciente de esta página.",
  updateLoad: "Cargarla",
  offlineTitle: "Esta página no se ha guardado",
  offlineText: "Sin conexión solo se pueden mostrar las páginas que ya ha abierto. El mapa se ha guardado.",
  offlineLink: "Abrir el mapa",

  searchLabel: "Buscar una ciudad o un país",
  searchResults: "Resultados: {count}",
  searchMembers: "ciudades: {count}",
  searchAll: "Mostrar las {count} en el mapa y en la tabla",
  searchNone:
    "Ninguna ciudad ni país se llama aquí «{text}». Pruebe con su nombre inglés, vietnamita o local.",
  searchLoading: "Cargando las ciudades…",

  citiesHeading: "Ciudad por ciudad",
  filterTitle: "Filtrar el mapa, la tabla y los gráficos",
  filterNone: "sin filtro",
  facetRegion: "Región",
  facetCountry: "País",
  facetJoined: "Año de ingreso",
  facetAward: "Premio Ciudad del Aprendizaje",
  facetEvidence: "Cómo se sabe",
  facetName: "Nombre",
  allCountries: "Todos los países",
  unstated: "no indicado",
  official: "UNESCO o comisión nacional",
  secondary: "fuente secundaria",
  shownOf:
    "{count} de {all, plural, one {# ciudad conocida} other {# ciudades conocidas}} por su nombre a fines de {year}",
  shownOnMap: "Filtradas: {count} de {all} conocidas por su nombre en {year}",
  shownInStrip: "Filtradas: {count} de {all} de todos los años",
  removeFilter: "Quitar el filtro {value}",
  clearFilters: "Quitar todos los filtros",

  tableTitle: "Tabla de ciudades, {year} ({count})",
  tableStatus: "Orden: {column}, {order}",
  tableNone: "Ninguna ciudad coincide con estos filtros a fines de {year}.",
  skipToDownload: "Ir a la descarga",
  tableLink: "La misma lista en una página propia, con una fuente por ciudad",
  columnCity: "Ciudad",
  columnCountry: "País",
  columnJoined: "Ingreso",
  columnNamed: "Última mención",
  columnEvidence: "Se sabe por",
  ascending: "ascendente",
  descending: "descendente",
  by: "en {year} a más tardar",

  dataTitle: "Descargar",
  dataSelection: "Esta selección ({count}):",
  dataAll: "Todo ({count}):",
  dataFailed: "No se pudo obtener el archivo. Inténtelo de nuevo.",
  citation: "Cita",
  citationText:
    "Ciudades del aprendizaje: miembros de la Red Mundial de Ciudades del Aprendizaje de la UNESCO, {what}. Datos a {date}, licencia CC BY 4.0. {url}",
  citationAll: "las {count} ciudades cuyo ingreso se conoce",
  citationSelection: "una selección de {count} ({filters})",
  copy: "Copiar la cita",
  copied: "Copiado",

  countryHeading: "{country}: {placed} en este mapa a fines de {year}",
  countryRank:
    "Puesto {rank} entre {countries, plural, one {# país} other {# países}}, según las ciudades situadas en este mapa.",
  countryRankTied:
    "Puesto {rank} entre {countries, plural, one {# país} other {# países}}, compartido con {ties} más, según las ciudades situadas en este mapa.",
  countryNone: "A fines de {year} no hay aquí ninguna ciudad de este país.",
  countryByYear: "Ciudades situadas en este mapa al final de cada año",
  countryCities: "Sus ciudades, por año de ingreso",
  countryClose: "Cerrar {country}",

  cityLink: "Todo sobre {name}",
  cityOther: "En vietnamita: {name}",
  cityMembership: "Membresía",
  cityJoinedDay: "{name} ingresó en la Red Mundial de Ciudades del Aprendizaje de la UNESCO el {date}.",
  cityJoinedMonth: "{name} ingresó en la Red Mundial de Ciudades del Aprendizaje de la UNESCO en {date}.",
  cityJoinedYear: "{name} ingresó en la Red Mundial de Ciudades del Aprendizaje de la UNESCO en {date}.",
  cityJoinedBy:
    "{name} era miembro de la Red Mundial de Ciudades del Aprendizaje de la UNESCO en {year} a más tardar; ninguna fuente dice desde cuándo.",
  cityIntake: "La UNESCO anunció los nuevos miembros de {year} el {date}.",
  spanBefore: "{years}: quizá ya miembro",
  spanMember: "{years}: miembro",
  spanAfter: "{years}: no se sabe, ninguna fuente la nombra",
  spanLeft: "{years}: ya no es miembro",
  cityFateEnded:
    "Esta unidad fue suprimida el {date}; no se halló declaración de la UNESCO sobre quién la sucede.",
  cityFateEnlarged: "Se amplió el {date}.",
  cityNoAward: "Sin Premio UNESCO Ciudad del Aprendizaje",
  cityNear: "Ciudades miembros más cercanas",
  cityNearNote: "En línea recta, sea cual sea su año de ingreso.",
  cityKm: "{km} km",
  cityOthers: "Otras ciudades: {country}",
  cityOthersNone: "{country}: no se conoce otra ciudad que haya ingresado.",
  cityCohort: "Otras que ingresaron en {year}",
  citySources: "Fuentes",
  sourceJoined: "su membresía",
  sourceAward: "el Premio de {year}",
  sourceRoster: "una lista de los miembros de su país, {date}",
  sourceAdmitted: "el día de su admisión",
  sourceFate: "qué fue de ella",
  cityNote: "Nota sobre las fuentes (en inglés)",
  cityMap: "Mostrarla en el mapa",
  cityCountry: "{country} en el mapa",
  cityEmbed: "Mapa con esta ciudad, para insertar",
  share: "Compartir",
  copyLink: "Copiar el enlace",
  copyFailed: "Copie esta dirección:",
  copySelected: "El navegador no lo permitió. El texto está seleccionado: cópielo a mano.",
  chartFiltered:
    "El dibujo muestra {count, plural, one {la ciudad que coincide} other {las # ciudades que coinciden}} con el filtro. Título, tabla y archivo las cuentan todas.",
  chartUnfiltered: "El filtro no cambia esta parte: trata solo de los miembros de Viet Nam.",
  chartLink: "Enlace a este gráfico",
  cityReport: "Informar de un error",
  reportTitle: "Error en {id}",
  reportBody: "Ciudad: {name} ({id})\nQué está mal:\nQué es lo correcto:\nFuente (dirección):\n",
  cityDescription:
    "{name}, {country}: cuándo ingresó en la Red Mundial de Ciudades del Aprendizaje de la UNESCO, cómo se sabe, sus vecinas y todas las fuentes.",

  vnMembershipLink: "Qué gana y a qué se compromete un miembro y quién prepara su candidatura",
  vnSourcesLink: "Donde las fuentes discrepan",
  vnTitle: "Las {count} ciudades miembros de Viet Nam",

  vnSources: "Fuentes:",
  vnNoAddress: "{name} (dirección desconocida)",
  vnTable: "Ver como tabla",
  vnCsv: "Este gráfico en CSV",
  vnNotFound: "no hallado",
  vnMissing: "sin dato",
  vnCity: "Ciudad",
  vnCountry: "País",
  vnProvince: "Provincia al ser admitida",
  vnAdmitted: "Admisión",
  vnCeremony: "Entrega del certificado",
  vnMembersThen: "Miembros entonces",

  vnStepsTitle: "Viet Nam: de {first} miembros en {from} a {last} en {to}",
  vnStepsSub:
    "Las ciudades de Viet Nam en la Red Mundial de Ciudades del Aprendizaje de la UNESCO, por día de admisión, {from}–{to}. Un punto: se entregó el certificado.",
  vnStepsNote:
    "Hueco desde {date}: la ciudad fue suprimida como unidad administrativa; no se halló declaración de la UNESCO sobre quién la sucede.",

  vnStanding:
    "A fines de {year}, Viet Nam tiene {placed} de las ciudades situadas en este mapa, el {share} %: puesto {rank} entre {countries, plural, one {# país} other {# países}}.",
  vnStandingTied:
    "A fines de {year}, Viet Nam tiene {placed} de las ciudades situadas en este mapa, el {share} %: puesto {rank} entre {countries, plural, one {# país} other {# países}}, compartido con {ties} más.",
  vnStandingNone: "A fines de {year}, ninguna ciudad de Viet Nam es miembro.",

  vnMapTitle: "De {north} en el norte a {south} en el sur",
  vnMapSub:
    "Las ciudades miembros de Viet Nam a fines del año elegido; puntos de GeoNames, proyección de Mercator.",
  vnMapNote:
    "Islas y arrecifes se dibujan como puntos, no por su superficie. Las fronteras y los nombres no implican apoyo alguno.",
  vnLatitude: "Latitud, ° N",
  vnLongitude: "Longitud, ° E",

  vnSizeTitle: "De {few} habitantes en {small} a {many} en {large}",
  vnSizeSub:
    "Las ciudades miembros de Viet Nam en el censo del {date}: residentes habituales, densidad, proporción urbana y edades, en los límites de cuando fueron admitidas.",
  vnSizeNote: "La densidad, la proporción urbana y las edades se derivan de la tabla del censo.",
  vnAges: "Edad",

  vnUnitsTitle:
    "De las {all} ciudades, {ended, plural, one {# fue suprimida como unidad} other {# fueron suprimidas como unidades}}, {enlarged, plural, one {# se amplió} other {# se ampliaron}} y {kept, plural, one {# conservó} other {# conservaron}} sus límites",
  vnUnitsSub:
    "Barrios y comunas al ser admitida → desde {date}. Para una ciudad suprimida, las unidades actuales que contienen una parte de ella.",
  vnUnitsChange:
    "{before, plural, one {# barrio o comuna} other {# barrios y comunas}} antes, {after} después",
  vnUnitsNote: "No se halló declaración de la UNESCO sobre quién sucede a las unidades suprimidas.",
  vnEnded: "reconocida el {admitted}; suprimida el {date}",
  vnEnlarged: "reconocida el {admitted}; ampliada el {date}",
  vnKept: "reconocida el {admitted}; conservó sus límites",
  vnAreas: "Superficie: {before} → {after} {unit}.",

  vnAseanTitle:
    "En {year}: {own, plural, one {# miembro} other {# miembros}} en Viet Nam; el mayor número en otro país, {country}: {most}",
  vnAseanSub:
    "Ciudades miembros de los países de la ASEAN al final del año, {from}–{to}, sin Timor-Leste (en la ASEAN desde octubre de 2025, ningún miembro nombrado); solo {whole} tiene un dato para cada uno.",
  vnAseanNote: "Un hueco con «?»: no se halló una lista completa de ese año. No significa cero.",

  vnMemberTitle:
    "{steps, plural, one {# paso} other {# pasos}} hasta la membresía, con un informe cada dos años",
  vnMemberSub:
    "Un miembro es una unidad administrativa dirigida por un consejo u otro órgano electo: ciudad, distrito, villa o pueblo. Sobre el mínimo de habitantes, las fuentes difieren.",
  vnFeatures:
    "{features, plural, one {# característica} other {# características}} clave de las ciudades del aprendizaje",
  vnBenefits: "Beneficios más amplios",
  vnBlocks: "Componentes principales",
  vnConditions: "Condiciones fundamentales",
  vnIs: "Qué es una ciudad del aprendizaje",
  vnGains: "Qué ganan los miembros",
  vnJudged: "Cómo se evalúan las candidaturas",
  vnOwes: "A qué se comprometen los miembros",
  vnRoute: "Cómo presentar una candidatura",
  vnExample: "plan {number} del {plan}, admitida el {admitted}, certificado el {ceremony}",

  vnCandidatesTitle:
    "{count, plural, one {# lugar nombrado} other {# lugares nombrados}} en {year} como en preparación de su candidatura; se hallaron noticias posteriores de {news}",
  vnContextTitle: "Por parte de Viet Nam: políticas y declaraciones",
  vnContextSub: "Con qué relaciona la prensa vietnamita los ingresos, y quién dijo qué, con fechas.",

  vnDisputesTitle: "{count, plural, one {# cuestión} other {# cuestiones}} en que las fuentes discrepan",
  vnDisputesSub:
    "Las que tocan a Viet Nam, con lo que dice cada parte y lo que hace esta página al respecto.",
  vnQuestion: "Cuestión",
  vnSides: "Lo que dicen las fuentes",
  vnDecision: "Lo que hace esta página",

  moreTitle: "La red en cuatro gráficos más",
  rankLink: "Los países, ordenados año por año",
  sharesLink: "La proporción de cada región",
  intakeLink: "Las nuevas de cada año, por su nombre",
  awardLink: "Ganadoras del Premio Ciudad del Aprendizaje",
  rankTitle:
    "En cabeza a fines de {year}: {first}, {count, plural, one {# ciudad situada} other {# ciudades situadas}}, por delante de {second}, {next}",
  rankSub:
    "Ciudades miembros que este mapa puede situar, por país, a fines del año elegido; los primeros {rows} países, y Viet Nam.",
  rankNote:
    "Solo hay números anunciados para toda la red. Los empates conservan el orden del año anterior. La escala es la misma todos los años. Un + gris cuenta los miembros contados ese año y no nombrados, como mínimo.",
  rankAll: "{countries, plural, one {El # país} other {Los # países}}, año por año",
  rankYear:
    "{year}: {countries, plural, one {# país tiene} other {# países tienen}} una ciudad situada. Los que más: {leaders}.",
  rankNone: "{year}: todavía ninguna ciudad que situar.",
  rankTies: "y {more} más con {count}",
  rankCut:
    "{cut, plural, one {Otro país, con {count} como máximo, solo figura} other {Otros # países, con {count} como máximo, solo figuran}} en la tabla.",
  sharesTitle:
    "{up}: del {upFrom} % al {upTo} % de las ciudades situadas, {from}–{to}; {down}: del {downFrom} % al {downTo} %",
  sharesSub:
    "Proporción de cada región de la UNESCO entre las ciudades miembros que este mapa puede situar al final de cada año, {from}–{to}.",
  sharesNote:
    "Se dibuja desde {from}, el primer año con {enough, plural, one {# ciudad situada} other {# ciudades situadas}} o más. Las que no se pueden situar quizá se repartan de otro modo.",
  sharesYear: "{year}, {placed, plural, one {# ciudad situada} other {# ciudades situadas}}: {shares}.",
  intakeTitle:
    "{intakes, plural, one {# incorporación anunció} other {# incorporaciones anunciaron}} {announced, plural, one {# ciudad} other {# ciudades}}; las fuentes nombran {named}, {missing, plural, one {falta #} other {faltan #}}",
  intakeSub:
    "Ciudades por año de ingreso. Relleno: conocidas por su nombre; contorno, segundo número: anunciadas por la UNESCO. Hasta 2018 se admitían una a una, sin incorporaciones anunciadas.",
  intakeNote:
    "Una incorporación cuenta quién llegó. Su suma no es el tamaño de la red, porque hay miembros que salen.",
  intakeAnnounced: "Anunciadas",
  intakeMissing: "Faltan",
  intakeSummary:
    "{date}: {announced, plural, one {# anunciada} other {# anunciadas}}, {named, plural, one {# conocida} other {# conocidas}} por su nombre",
  intakeOpen: "admitidas una a una: {named} conocidas por su nombre",
  intakeBy: "Miembros a fines de {year}, año exacto no indicado: {count}",
  awardTitle: "{always}: ganadoras en cada una de las {editions} ediciones",
  awardTitleNone:
    "{awards, plural, one {# premio} other {# premios}} en {editions, plural, one {# edición} other {# ediciones}}, a ciudades de {countries, plural, one {# país} other {# países}}",
  awardSub:
    "Premio UNESCO Ciudad del Aprendizaje: {awards, plural, one {# premio} other {# premios}} en {editions, plural, one {# edición} other {# ediciones}}, a ciudades de {countries, plural, one {# país} other {# países}}. No lleva dotación ni equivale a la membresía.",
  awardOnce: "{countries, plural, one {Otro país} other {Otros # países}}, un premio cada uno",
  awardCount: "{count, plural, one {# premio} other {# premios}}",
  awardNames: "Ganadoras por su nombre",
  storyTitle: "La historia en {steps, plural, one {# paso} other {# pasos}}",
  storyLink: "La historia en {steps, plural, one {# paso} other {# pasos}}",
  storyDek:
    "De un llamamiento en {first} a {members, plural, one {# miembro} other {# miembros}} en {last}. Desplácese o vaya paso a paso; cada paso es un estado del mapa.",
  storyMap: "Mapa y años del paso",
  storySteps: "Pasos",
  storyStep: "Paso {step}",
  storyBack: "Atrás",
  storyNext: "Siguiente",
  storyState: "Abrir en el mapa completo",
  methodTitle: "Cómo contamos",
  methodLink: "Cómo contamos: incorporaciones, pruebas, contradicciones, lagunas",
  methodDek:
    "La UNESCO anuncia cuántos miembros tiene su red. Nosotros situamos las ciudades que una fuente nombra. Esta página dice cómo se mantienen separados ambos números, con qué certeza se conoce cada dato y qué falta.",
  methodCounted: "Qué se cuenta",
  methodAnnounced:
    "Anunciado: el total que la UNESCO o su Instituto para el Aprendizaje a lo Largo de Toda la Vida (UIL) da para toda la red o, si ninguno lo da, la prensa; cada uno con su fecha y su fuente. Solo {year} es una estimación nuestra.",
  methodPlaced:
    "Situado: una ciudad cuyo ingreso muestra una fuente y cuyo punto se conoce. Está documentado que cada una ingresó; no que siga siendo miembro.",
  methodNever:
    "Ningún número se obtiene del otro, y ningún total se hace sumando incorporaciones: hay miembros que salen, y la UNESCO no publica cuáles.",
  methodYears: "Anunciado y situado, año por año",
  methodIntakes: "Las incorporaciones y lo que falta",
  methodIntakesText:
    "De las ciudades anunciadas en cada incorporación, las que conocemos por su nombre y las que tienen un punto. Más abajo, para cada incorporación, lo que se leyó y lo que aclararía el resto.",
  methodIntake: "Incorporación",
  methodBefore:
    "Antes de {first} las ciudades se admitían durante todo el año. A fines de {year} había {announced, plural, one {# miembro anunciado} other {# miembros anunciados}} y {placed, plural, one {se puede situar #} other {se pueden situar #}}.",
  methodGap: "{intake}: {missing, plural, one {falta #} other {faltan #}} de {cities}",
  methodGapBefore: "Antes de {first}: {missing, plural, one {falta #} other {faltan #}} de {cities}",
  methodGapCountries:
    "La UNESCO anunció ciudades de {countries, plural, one {# país} other {# países}}; aquí se conocen ciudades de {known, plural, one {# país} other {# países}}.",
  methodGapRead: "Lo que se leyó",
  methodGapSettle: "Lo que aclararía el resto",
  methodBy:
    "{count, plural, one {De # ciudad solo se sabe en qué año, a más tardar, era miembro} other {De # ciudades solo se sabe en qué año, a más tardar, eran miembros}}.",
  methodLeft:
    "{count, plural, one {De # ciudad consta en una fuente que salió; la UNESCO no la publica} other {De # ciudades consta en una fuente que salieron; la UNESCO no publica ninguna}}.",
  methodLeftNone: "Ninguna fuente nombra una ciudad que haya salido.",
  methodEvidence: "Cómo se conoce cada membresía",
  methodEvidenceText: "Cada ciudad tiene uno de tres niveles de prueba y la página donde se leyó.",
  methodLevel: "Nivel",
  methodCities: "Ciudades",
  methodShare: "Proporción",
  methodFaint:
    "{count, plural, one {# ciudad fue nombrada por última vez antes de {year} y se dibuja más tenue} other {# ciudades fueron nombradas por última vez antes de {year} y se dibujan más tenues}}.",
  methodPoints:
    "{geonames, plural, one {# punto es} other {# puntos son}} de GeoNames, {hand, plural, one {# se puso} other {# se pusieron}} a mano con unos 5 km de margen, {none, plural, one {# solo está} other {# solo están}} en la lista, sin punto.",
  methodRosters: "Listas que no coinciden con el mapa",
  methodRostersText:
    "De algunos países, una comisión o la prensa da una lista o un número. Donde difiere de las ciudades situadas en esa fecha, figura aquí; no se corrige en silencio.",
  methodRosterDate: "A fecha de",
  methodRosterCount: "La fuente cuenta",
  methodRosterMissing: "Nombradas allí, no situadas aquí: {names}.",
  methodRosterFurther: "Situadas aquí, no nombradas allí: {names}.",
  methodRulings: "Donde las fuentes discrepan",
  methodRulingsText:
    "{count, plural, one {# cuestión} other {# cuestiones}}, lo que dicen las fuentes y lo que hace este sitio.",
  methodSides: "Lo que dicen las fuentes",
  methodDecision: "Lo que hacemos",
  methodContribute: "Cómo aportar una fila",
  methodContributeText:
    "Una ciudad necesita dos líneas y una fuente; una página más reciente que la nombre, una línea. No hay que cambiar código: mapa, recuentos, gráficos, listas y archivos la siguen.",
  methodContribute1:
    "Busque una página que diga que la ciudad ingresó: primero la UNESCO, el UIL, una comisión nacional o una delegación, después la prensa.",
  methodContribute2:
    "Añada la página a data/sources.csv si no está: identificador corto, dirección, editor, fecha.",
  methodContribute3:
    "Añada la ciudad a data/members.csv: nombre, país, región, punto; y lo que dice la página a data/sightings.csv: fecha, ingreso o miembro, fecha indicada o deducida, prueba, identificador de la fuente, unas palabras.",
  methodContribute4:
    "Ejecute npm run data:check. Indica cada error con archivo, línea, campo, valor y un consejo. Lo que significa cada columna está en data/README.md.",
  methodLicences: "Licencias",
  methodLicencesTables:
    "Nuestras tablas: CC BY 4.0; cite «Learning Cities» y, para un hecho suelto, su fuente. Puntos de GeoNames: CC BY 4.0. Mapa base: Natural Earth, dominio público. Código del sitio: MIT.",
  methodLicencesOthers:
    "Licencias del software, los contornos y los tipos de letra ajenos de los que está hecho el sitio",
  methodPages:
    "Las páginas a las que llevan las fuentes pertenecen a sus editores; de ellas solo se tomaron hechos.",
  methodVersions: "Versiones",
  methodVersionsText: "Dos historias, porque un hecho nuevo no es un sitio nuevo.",
  methodData: "Datos",
  methodSite: "Sitio",

  embedTitle: "En su artículo",
  embedText:
    "El mapa y cada gráfico pueden ir en otra página. Ajustan su tamaño, no ponen cookies y no requieren permiso. Elija, mire, copie.",
  embedOpen: "Preparar una inserción",
  embedView: "Vista",
  embedLanguage: "Idioma",
  embedYearLast: "el último",
  embedYearMoves: "Pasa a los años siguientes cuando lleguen; si no, se queda en {year}",
  embedEdition: "Conserva las cifras de {month} (una edición), aunque después se añada o se corrija algo",
  embedCity: "Ciudad con la ficha abierta",
  embedCityUnknown:
    "Aquí ninguna ciudad se llama «{text}». Elija una de la lista; mientras tanto no se abre ninguna ficha.",
  embedNobody: "ninguna",
  embedBackground: "Fondo",
  embedAccent: "Color de acento",
  embedThemes: "el del tema",
  embedTransparent: "transparente",
  embedColour: "un color",
  embedContrast: "Un color sobre el que no se pueda leer el texto se ignora.",
  embedHeadline: "Con su título",
  embedControls: "Controles",
  embedControlsFull: "todos",
  embedControlsSlider: "solo los años",
  embedControlsNone: "ninguno, una imagen",
  embedPlay: "Se pone en marcha al llegar a la vista",
  embedLoop: "Vuelve a empezar al final",
  embedOrigin: "Dirección del único sitio cuyo código puede cambiar el año y la ciudad",
  embedOriginUnknown:
    "«{text}» no es una dirección web como https://news.example. Mientras tanto, cualquier sitio puede cambiar el año y la ciudad.",
  embedOptions: "Opciones",
  embedPreview: "Vista previa",
  embedWidth: "{width, plural, one {# píxel} other {# píxeles}} de ancho",
  embedCode: "Código",
  embedPlain: "Marco",
  embedPlainHint:
    "Para HTML, y para Markdown que deja pasar HTML (11ty, Jekyll). Sin ningún script; su altura sirve para la mayoría de las columnas. Donde se quitan los marcos, queda el enlace.",
  embedScript: "Marco y script",
  embedScriptHint:
    "Para HTML donde se admiten scripts. El script, de menos de 2 kB, da al marco la altura exacta de su contenido.",
  embedElement: "Componente web",
  embedElementHint:
    "Para sus propias plantillas: un script para todas las inserciones. Guarda su sitio y se carga al acercarse.",
  embedLink: "Enlace",
  embedLinkHint:
    "Para quien no puede pegar marcos, como en WordPress sin el permiso «unfiltered_html» (allí, en un bloque «HTML personalizado»): queda el enlace. En las páginas que cargan embed.js se convierte en el marco.",
  embedWordpressHint:
    "Para el editor de código de WordPress o un bloque «HTML personalizado», con el permiso «unfiltered_html». Sin él solo queda un enlace; la dirección de la inserción, sola en una línea, puede convertirse en un marco del último año.",
  embedAmpHint: "Para páginas AMP. La primera línea va en la cabecera.",
  embedMarkdown: "Imagen con enlace",
  embedMarkdownHint: "Markdown, para lugares que quitan los marcos: GitHub, foros, boletines.",
  embedMdxHint: "Para MDX: Docusaurus, Next.js, Astro, Gatsby.",
  embedCopy: "Copiar el código",
  embedShowAll: "Mostrar todo",

  accountAnnounced:
    "A finales de {year} {count, plural, one {se anuncia # miembro} other {se anuncian # miembros}}.",
  accountNamed:
    "Una fuente nombra a {named, plural, one {# como miembro} other {# como miembros}} en {year} o después. {earlier, plural, one {A # más solo la nombra} other {A # más solo las nombra}} en años anteriores; hasta {gone} de ellas pueden haber salido.",
  accountNamedAll: "Una fuente nombra a {named}.",
  accountUnnamed:
    "Por tanto, entre {least} y {most, plural, one {# miembro no aparece nombrado} other {# miembros no aparecen nombrados}} en ningún lugar que hayamos consultado.",
  accountExact:
    "Por tanto, {least, plural, one {# miembro no aparece nombrado} other {# miembros no aparecen nombrados}} en ningún lugar que hayamos consultado.",
  accountOver:
    "{over, plural, one {Se nombra # más} other {Se nombran # más}} de los anunciados: una de las fuentes se equivoca o cuenta de otro modo.",
  accountHeadNamed: "Nombradas ese año o después",
  accountHeadEarlier: "Nombradas solo antes",
  accountHeadGone: "De ellas pueden haber salido",
  accountHeadUnnamed: "No nombrados",
  accountText:
    "Una ciudad nombrada en un año o después era entonces miembro. Una nombrada solo antes puede haber salido: desde la primera convocatoria los totales muestran cuántas salieron en la mayoría de los años, y no pueden ser más. Lo anunciado menos lo nombrado no es, pues, un número sino dos.",
  intakeLikely: "Deducidas",
  countryCounted:
    "Según la fuente, a {date} el país tenía {count, plural, one {# miembro} other {# miembros}}.",
  countryAccount:
    "{named, plural, one {# aparece nombrado como miembro} other {# aparecen nombrados como miembros}} en {year} o después, {earlier} solo en años anteriores; estos pueden estar o no entre los contados. Entre {least} y {most, plural, one {# miembro no aparece nombrado} other {# miembros no aparecen nombrados}} en ningún lugar que hayamos consultado.",
  countrySure:
    "Aquí {named, plural, one {se nombra #} other {se nombran #}}; {least, plural, one {# no aparece nombrado} other {# no aparecen nombrados}} en ningún lugar que hayamos consultado.",
  countryOver: "Aquí {over, plural, one {se nombra # más} other {se nombran # más}}.",
  countryNotNamed: "No nombra a {names}.",
  countryUnnamed: "contados, no nombrados",
  sightings: "Qué dicen las fuentes y cuándo",
  sightingJoined: "ingreso",
  sightingMember: "nombrada como miembro",
  sightingLeft: "salida",
  sightingAbsent: "ya no es miembro",
  sightingInferred: "fecha deducida",

  yearTitle: "Las ciudades del aprendizaje de la UNESCO en {year}",
  yearDescription:
    "{year}: {members, plural, one {# miembro anunciado} other {# miembros anunciados}} de la Red Mundial de Ciudades del Aprendizaje de la UNESCO, {placed, plural, one {# situado} other {# situados}} en el mapa; quién ingresó, quién salió y las fuentes.",
  yearJoined:
    "Según las fuentes, {count, plural, one {# ciudad ingresó} other {# ciudades ingresaron}} en {year}.",
  yearJoinedOf:
    "En {year} se {intake, plural, one {anunció # ingreso} other {anunciaron # ingresos}}; {count, plural, one {# ciudad es conocida por su nombre} other {# ciudades son conocidas por su nombre}}.",
  yearMaybe: "Miembros a fines de {year}; no se indica desde cuándo",
  yearGone: "Ya no eran miembros a fines de {year}",
  yearsOthers: "Otros años",
  placeTitle:
    "{place}: {count, plural, one {# ciudad del aprendizaje conocida por su nombre} other {# ciudades del aprendizaje conocidas por su nombre}}",
  embedOfPlace:
    "{place}: {count, plural, one {# ciudad del aprendizaje conocida por su nombre} other {# ciudades del aprendizaje conocidas por su nombre}}; {members} anunciadas en el mundo",
  embedOfCity:
    "{name}; {members, plural, one {# ciudad del aprendizaje anunciada} other {# ciudades del aprendizaje anunciadas}} en el mundo",
  placeDescription:
    "{place}: {count, plural, one {# miembro conocido por su nombre} other {# miembros conocidos por su nombre}} de la Red Mundial de Ciudades del Aprendizaje de la UNESCO a fines de {year}; año por año, con los recuentos y los que nadie nombra.",
  placeNamed:
    "A fines de {year}, {count, plural, one {# ciudad es conocida por su nombre como miembro} other {# ciudades son conocidas por su nombre como miembros}}, {placed} de ellas en el mapa.",
  placeEarlier:
    "{earlier, plural, one {# de ellas fue nombrada} other {# de ellas fueron nombradas}} por última vez antes de {year}.",
  placeFaint:
    "{count, plural, one {# de ellas, tenue en el mapa, fue nombrada por última vez antes de {year} y puede} other {# de ellas, tenues en el mapa, fueron nombradas por última vez antes de {year} y pueden}} haber salido.",
  placeUncounted: "No encontramos ninguna fuente que cuente los miembros de allí en ese momento.",
  placeCounted: "El {date}, una fuente contaba allí {count, plural, one {# miembro} other {# miembros}}.",
  placeByYear: "Miembros conocidos por su nombre al final de cada año",
  placeJoined: "Las ciudades por año de ingreso",
  placeCountries: "Los países, por miembros conocidos por su nombre a fines de {year}",
  mapOfYear:
    "Mapa del mundo en {year}: {placed, plural, one {# ciudad miembro situada} other {# ciudades miembros situadas}}, de {members} anunciadas.",
  mapOfPlace:
    "Mapa: {place}, {count, plural, one {# ciudad del aprendizaje conocida por su nombre} other {# ciudades del aprendizaje conocidas por su nombre}} a fines de {year}.",
  mapOfCity: "Mapa: {name} y las ciudades miembros cercanas.",
  pictureKnown: "miembros conocidos por su nombre a fines de {year}",
  pictureCounted: "{count} según el recuento de una fuente, {date}",
  legendOthers: "otras ciudades miembros",
  stateEmbed: "Este mapa, para insertar",
};
