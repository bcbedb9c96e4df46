// Every word of the site in Spanish; drafted by the team, to be reviewed by a native reader.
import type { Catalogue, Meta } from "./translate.ts";

export const meta: Meta = {
  code: "es",
  tag: "es-ES",
  direction: "ltr",
  dates: "long",
  facts: "en",
  countries: { VN: "Viet Nam", MM: "Myanmar", TR: "Türkiye" },
  unreviewed:
    "Traducción pendiente de revisión por una persona de lengua materna española. Los hechos y las notas siguen en inglés.",
};

export const words: Catalogue = {
  siteName: "Ciudades del aprendizaje",
  languageName: "Español",
  title: "Las ciudades del aprendizaje del mundo, año por año",
  dek: "La Red Mundial de Ciudades del Aprendizaje de la UNESCO se creó en {first} sin un solo miembro. A {date} contaba con {members} ciudades en {countries} países; {vietnam} de ellas están en Viet Nam.",
  description:
    "Mapa interactivo de la Red Mundial de Ciudades del Aprendizaje de la UNESCO de {first} a {last}, con todas las fuentes.",
  skip: "Ir al mapa",

  membersOf: "ciudades miembros en {countries} países",
  membersAlone: "ciudades miembros",
  basisStated: "recuento de la UNESCO, {date}",
  basisPress: "según la prensa, {date}",
  basisEstimate: "estimación a partir de noticias, {date}",
  placed: "{placed} situadas en este mapa",
  placedNone: "ninguna ciudad que situar todavía",
  placedWhy: "¿por qué no todas?",
  newcomers: "{count} de ellas nuevas este año",

  mapLabel:
    "Mapa del mundo: {placed} ciudades miembros situadas a fines de {year}, un punto por ciudad, con el color de la región de la UNESCO. La lista de ciudades dice lo mismo con palabras.",
  regionsLegend: "Las cinco regiones de la UNESCO",
  africa: "África",
  "arab-states": "Estados Árabes",
  "asia-pacific": "Asia y el Pacífico",
  "europe-north-america": "Europa y América del Norte",
  "latin-america-caribbean": "América Latina y el Caribe",
  world: "Mundo",
  vietnam: "Viet Nam",
  legendBy: "hueco: ya era miembro, año exacto no indicado",
  legendFaint: "tenue: ninguna fuente la nombra desde {year}, puede haber salido",
  legendVietnam: "con anillo: las ciudades de Viet Nam",
  hoangSa: "Islas Paracelso",
  truongSa: "Islas Spratly",
  show: "Mostrar",
  noScriptMap: "Elegir un lugar y acercar el mapa requieren JavaScript; los años funcionan sin él.",

  year: "Año",
  yearText: "{year}: {members} miembros anunciados, {placed} situados en el mapa",
  play: "Reproducir",
  pause: "Pausa",
  back: "Un año atrás",
  forward: "Un año adelante",
  speed: "Velocidad",
  slow: "lenta",
  normal: "normal",
  fast: "rápida",

  growthTitle: "De ninguno en {first} a {members} miembros en {last}, con una fuerte caída en {fallen}",
  growthLine: "Ciudades miembros anunciadas",
  growthBars: "Ciudades situadas en este mapa, por año de ingreso",
  growthTable: "Lo mismo en forma de tabla",
  growthYear: "Año",
  growthMembers: "Miembros anunciados",
  growthCountries: "Países",
  growthPlaced: "Situadas en el mapa",
  growthListed: "Conocidas por su nombre",
  growthDifference: "Diferencia",
  growthBasis: "Fundamento",
  stated: "UNESCO",
  press: "prensa",
  estimate: "estimación",

  numbersTitle: "Dos números, nunca uno solo",
  numbersText1:
    "La UNESCO anuncia cuántos miembros tiene la red; no publica la lista completa ni quién ha salido. Solo situamos una ciudad cuando una fuente la nombra. Por eso cada año tiene dos números: los miembros anunciados y las ciudades que podemos situar.",
  numbersText2:
    "De {listed} ciudades conocidas por su nombre, {placed} tienen un punto en el mapa. Está probado que cada una ingresó; no que hoy siga siendo miembro, porque hay miembros que salen y nadie publica sus nombres. Por esa razón, una ciudad que ninguna fuente nombra desde {year} se dibuja más tenue.",
  numbersText3:
    "Un total nunca se calcula sumando las incorporaciones: {before} miembros y {count} nuevos dieron {after} en {year}, no {sum}.",
  citiesTitle: "Todas las ciudades conocidas por su nombre",
  citiesLink: "Lista de las {listed} ciudades",
  citiesDek:
    "{listed} ciudades en {countries} países cuyo ingreso muestra una fuente; {placed} tienen un punto en el mapa.",
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
  downloadPackage: "descripción de todos los campos",
  creditsTitle: "Fuentes y créditos",
  creditsText:
    "Ciudades y totales: UNESCO, comisiones nacionales y prensa; cada fila nombra su fuente. Puntos: GeoNames (CC BY 4.0) o puestos a mano, con unos 5 km de margen. Mapa base: Natural Earth (dominio público).",
  creditsShort: "fuentes: UNESCO, comisiones nacionales, prensa; GeoNames (CC BY 4.0); Natural Earth",
  pictureAsOf: "a {date}",
  pictureVietnam: "de las {members} ciudades miembros de la red",
  creditsNumbers: "fuentes: UNESCO, comisiones nacionales, prensa",
  disclaimer:
    "Las fronteras y los nombres que figuran en este mapa no implican apoyo ni aceptación oficial de ningún tipo.",

  joinedIn: "Ingresó en {year}",
  joinedBy: "Miembro en {year} a más tardar; año exacto no indicado",
  leftIn: "Salió en {year}",
  leftBy: "Ya no era miembro en {year}",
  lastNamed: "Nombrada como miembro por última vez en {year}",
  lastNamedFaint: "Ninguna fuente la nombra como miembro desde {year}; puede haber salido",
  evidenceOfficial: "Se sabe por la UNESCO o una comisión nacional",
  evidencePress: "Se sabe por la prensa",
  evidenceSecondary: "Se sabe por una fuente secundaria",
  evidenceMemory: "Deducido: ninguna página indica el año",
  award: "Premio UNESCO Ciudad del Aprendizaje {years}",
  source: "Fuente",
  close: "Cerrar",
  several: "{count} ciudades aquí",
  notInYear: "En {year} todavía no era miembro.",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  wholeMap: "Mapa entero",
  zoomable: "Acercar y mover",
  loadingMap: "Cargando el mapa ampliable…",
  noWebgl:
    "Este navegador no puede dibujar el mapa ampliable (WebGL 2 falta o está desactivado). El mapa de arriba y la lista de abajo funcionan tal como están.",
  mapFailed:
    "No se pudo cargar el mapa ampliable. El mapa de arriba y la lista de abajo funcionan tal como están.",
  citiesFailed:
    "No se pudieron cargar los nombres de las ciudades. Los años y el mapa funcionan tal como están.",
  twoFingers: "Mueva el mapa con dos dedos",
  ctrlWheel: "Mantenga pulsada la tecla Ctrl y desplácese para ampliar",
  ctrlWheelMac: "Mantenga pulsada la tecla ⌘ y desplácese para ampliar",
  listTitle: "Ciudades situadas a fines de {year}",
  theme: "Tema",
  auto: "auto",
  light: "claro",
  dark: "oscuro",
  updateReady: "Hay una versión más reciente de esta página.",
  updateLoad: "Cargarla",

  findLabel: "Buscar una ciudad o un país",
  findResults: "Resultados: {count}",
  findMembers: "ciudades: {count}",
  findAll: "Mostrar las {count} en el mapa y en la tabla",
  findNone: "Ninguna ciudad ni país se llama aquí «{text}». Pruebe con su nombre inglés, vietnamita o local.",
  findLoading: "Cargando las ciudades…",

  citiesHeading: "Ciudad por ciudad",
  filterTitle: "Filtrar el mapa y la tabla",
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
  memory: "deducido",
  shownOf: "{count} de {all} ciudades conocidas por su nombre a fines de {year}",
  shownOnMap: "Filtradas: {count} de {all}",
  removeFilter: "Quitar el filtro {value}",
  clearFilters: "Quitar todos los filtros",

  tableTitle: "Tabla de ciudades, {year} ({count})",
  tableStatus: "Orden: {column}, {order}",
  tableNone: "Ninguna ciudad responde a estos filtros a fines de {year}.",
  tableSkip: "Saltar la tabla",
  tableLink: "La misma lista en una página propia, con una fuente por ciudad",
  columnCity: "Ciudad",
  columnCountry: "País",
  columnJoined: "Ingreso",
  columnNamed: "Última mención",
  columnEvidence: "Se sabe por",
  ascending: "ascendente",
  descending: "descendente",
  sortBy: "Ordenar por {column}",
  by: "en {year} a más tardar",

  takeTitle: "Llevarse los datos",
  takeSelection: "Esta selección ({count}):",
  takeAll: "Todo ({count}):",
  takeFailed: "No se pudo obtener el archivo. Inténtelo de nuevo.",
  citation: "Cita",
  citationText:
    "Ciudades del aprendizaje: miembros de la Red Mundial de Ciudades del Aprendizaje de la UNESCO, {what}. Datos a {date}, licencia CC BY 4.0. {url}",
  citationAll: "las {count} ciudades conocidas por su nombre",
  citationSelection: "una selección de {count} ({filters})",
  copy: "Copiar la cita",
  copied: "Copiado",

  countryHeading: "{country}: {placed} en este mapa a fines de {year}",
  countryRank: "Puesto {rank} entre {countries} países, según las ciudades situadas en este mapa.",
  countryRankTied:
    "Puesto {rank} entre {countries} países, compartido con {ties} más, según las ciudades situadas en este mapa.",
  countryNone: "A fines de {year} no hay aquí ninguna ciudad de este país.",
  countryByYear: "Ciudades situadas en este mapa al final de cada año",
  countryCities: "Sus ciudades, por año de ingreso",
  countryMore:
    "A {date}, un recuento de este país daba {count} miembros; aquí se pueden situar {placed}. Diferencia de {missing}: ninguna fuente hallada los nombra.",
  countryFewer:
    "Un recuento de {date} daba {count} miembros, menos que los {placed} situados aquí: algunos pueden haber salido.",
  countryFewerNamed:
    "Una lista de {date} tiene {count} miembros, menos que los {placed} situados aquí; no nombra a {names}, que pueden haber salido.",
  countryClose: "Cerrar {country}",
  countryLink: "Todo sobre: {country}",

  cityLink: "Todo sobre {name}",
  cityOther: "En vietnamita: {name}",
  cityMembership: "Membresía",
  cityAdmitted: "Admitida el {date}",
  cityFateEnded: "Esta unidad terminó el {date}; no se halló declaración de la UNESCO sobre quién la sucede.",
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
  cityNote: "Nota sobre las fuentes",
  cityMap: "Mostrarla en el mapa",
  cityCountry: "{country} en el mapa",
  cityEmbed: "Mapa con esta ciudad, para insertar",
  cityReport: "Avisar de un error",
  reportTitle: "Error en {id}",
  reportBody: "Ciudad: {name} ({id})\nQué está mal:\nQué es lo correcto:\nFuente (dirección):\n",
  cityDescription:
    "{name}, {country}: cuándo ingresó en la Red Mundial de Ciudades del Aprendizaje de la UNESCO, cómo se sabe, sus vecinas y todas las fuentes.",

  vnMembershipLink: "A qué se compromete un miembro, el Premio, y quién prepara su candidatura",
  vnSourcesLink: "Donde las fuentes discrepan",
  vnTitle: "Las {count} ciudades miembros de Viet Nam",

  vnSources: "Fuentes:",
  vnPrinted: "Prensa vietnamita impresa, {year}",
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
    "Hueco desde {date}: la ciudad dejó de ser unidad administrativa; no se halló declaración de la UNESCO sobre quién la sucede.",

  vnStanding:
    "A fines de {year}, Viet Nam tiene {placed} de las ciudades situadas en este mapa, el {share} %: puesto {rank} entre {countries} países.",
  vnStandingTied:
    "A fines de {year}, Viet Nam tiene {placed} de las ciudades situadas en este mapa, el {share} %: puesto {rank} entre {countries} países, compartido con {ties} más.",
  vnStandingNone: "A fines de {year}, ninguna ciudad de Viet Nam es miembro.",

  vnMapTitle: "De {north} en el norte a {south} en el sur",
  vnMapSub:
    "Las ciudades miembros de Viet Nam a fines del año elegido; puntos de GeoNames, proyección de Mercator.",
  vnMapNote:
    "Islas y arrecifes se dibujan como puntos, no por su superficie. Las fronteras y los nombres no implican apoyo alguno.",
  vnLatitude: "Latitud, ° N",
  vnLongitude: "Longitud, ° E",

  vnSizeTitle: "De {few} habitantes en {small} a {many} en {large}",
  vnSizeNote:
    "La población está en escala logarítmica: cada marca vale diez veces la anterior. La densidad, la parte urbana y las edades se derivan de la tabla del censo.",
  vnAges: "Edad",

  vnUnitsTitle:
    "De las {all} ciudades, {ended} dejaron de ser unidades, {enlarged} se amplió y {kept} conservó sus límites",
  vnUnitsSub:
    "Barrios y comunas al ser admitida → desde {date}; un cuadrado cada uno. Para una ciudad que terminó, las unidades actuales que contienen una parte de ella.",
  vnUnitsNote: "No se halló declaración de la UNESCO sobre quién sucede a las unidades que terminaron.",
  vnEnded: "reconocida el {admitted}; esta unidad terminó el {date}",
  vnEnlarged: "reconocida el {admitted}; ampliada el {date}",
  vnKept: "reconocida el {admitted}; conservó sus límites",
  vnAreas: "Superficie: {before} → {after} {unit}.",

  vnAseanTitle: "En {year}: {own} miembros en Viet Nam; el mayor número en otro país, {country}: {most}",
  vnAseanSub:
    "Ciudades miembros de cada país de la ASEAN al final del año, {from}–{to}; {whole} se conoce para todos los países.",
  vnAseanNote: "Un hueco con «?»: no se halló una lista completa de ese año. No significa cero.",

  vnMemberTitle: "{features} características clave en que trabajar, un informe cada {years} años",
  vnMemberSub:
    "Un miembro es una unidad administrativa dirigida por un consejo u otro órgano electo, de al menos {inhabitants} habitantes.",
  vnFeatures: "{features} características clave de las ciudades del aprendizaje",
  vnBenefits: "Beneficios más amplios",
  vnBlocks: "Componentes principales",
  vnConditions: "Condiciones fundamentales",
  vnRoute: "El camino de una candidatura",
  vnExample: "plan {number} del {plan}, admitida el {admitted}, certificado el {ceremony}",

  vnAwardTitle:
    "{awards} Premios Ciudad del Aprendizaje en {editions} ediciones, {own} de ellos para Viet Nam",
  vnAwardTitleNone:
    "{awards} Premios Ciudad del Aprendizaje en {editions} ediciones, ninguno aún para Viet Nam",
  vnAwardSub:
    "Ganadoras del Premio UNESCO Ciudad del Aprendizaje por edición. Los miembros pueden optar a él; la membresía en sí no es un premio.",
  vnCandidatesTitle:
    "{count} lugares nombrados en {year} como en preparación de su candidatura; se hallaron noticias posteriores de {news}",

  vnDisputesTitle: "{count} cuestiones en que las fuentes discrepan",
  vnDisputesSub:
    "Las que tocan a Viet Nam, con lo que dice cada parte y lo que hace esta página al respecto.",
  vnQuestion: "Cuestión",
  vnSides: "Lo que dicen las fuentes",
  vnDecision: "Lo que hace esta página",
};
