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

  moreTitle: "La red en cuatro gráficos más",
  rankLink: "Los países, ordenados año por año",
  sharesLink: "La parte de cada región",
  intakeLink: "Las nuevas de cada año, por su nombre",
  awardLink: "Ganadoras del Premio Ciudad del Aprendizaje",
  rankTitle:
    "En cabeza a fines de {year}: {first}, {count} ciudades situadas, por delante de {second}, {next}",
  rankSub:
    "Ciudades miembros que este mapa puede situar, por país, a fines del año elegido; los primeros {rows} países. Color: región de la UNESCO.",
  rankNote:
    "Solo hay números anunciados para toda la red. Los países empatados siguen el orden del año anterior. La escala es la misma todos los años.",
  rankYear: "{year}: {countries} países tienen una ciudad situada. Los que más: {leaders}.",
  rankNone: "{year}: ninguna ciudad que situar todavía.",
  sharesTitle: "{first} y {second}: del {before} % de las ciudades situadas en {from} al {after} % en {to}",
  sharesSub:
    "Partes de las ciudades miembros que este mapa puede situar al final de cada año, por región de la UNESCO, {from}–{to}. Bajo los años: ciudades situadas.",
  sharesNote:
    "Se dibuja desde {from}, el primer año con {enough} ciudades situadas o más. Las que no se pueden situar quizá se repartan de otro modo.",
  sharesYear: "{year}, {placed} ciudades situadas: {shares}.",
  intakeTitle:
    "{intakes} incorporaciones anunciaron {announced} ciudades; las fuentes nombran {named}, faltan {missing}",
  intakeSub:
    "Ciudades por año de ingreso. Contorno: anunciadas por la UNESCO; relleno: conocidas por su nombre. Hasta 2018 se admitían una a una, sin incorporaciones anunciadas.",
  intakeNote:
    "Una incorporación cuenta quién llegó. Su suma no es el tamaño de la red, porque hay miembros que salen.",
  intakeAnnounced: "Anunciadas",
  intakeMissing: "Faltan",
  intakeSummary: "{date}: {announced} anunciadas, {named} conocidas por su nombre",
  intakeOpen: "admitidas una a una: {named} conocidas por su nombre",
  intakeBy: "Miembros a fines de {year}, año exacto no indicado: {count}",
  awardTitle: "{always}: ganadoras en cada una de las {editions} ediciones",
  awardTitleNone: "{awards} premios en {editions} ediciones, a ciudades de {countries} países",
  awardSub:
    "Premio UNESCO Ciudad del Aprendizaje: {awards} premios en {editions} ediciones, a ciudades de {countries} países. El Premio no es la membresía.",
  awardMost: "Países con al menos {many} premios: {list}.",
  storyTitle: "La historia en {steps} pasos",
  storyLink: "La historia en {steps} pasos",
  storyDek:
    "De un llamamiento en {first} a {members} miembros en {last}. Desplácese o vaya paso a paso; cada paso es un estado del mapa.",
  storyMap: "Mapa y años del paso",
  storySteps: "Pasos",
  storyStep: "Paso {step}",
  storyBack: "Atrás",
  storyNext: "Siguiente",
  storyState: "Abrir en el mapa completo",
  methodTitle: "Cómo contamos",
  methodLink: "Cómo contamos: incorporaciones, pruebas, contradicciones, lagunas",
  methodDek:
    "La UNESCO anuncia cuántos miembros tiene su red. Nosotros situamos las ciudades que una fuente nombra. Esta página dice cómo se mantienen separados ambos números, qué se sabe y con qué certeza, y qué falta.",
  methodCounted: "Qué se cuenta",
  methodAnnounced:
    "Anunciado: el total que la UNESCO o su Instituto para el Aprendizaje a lo Largo de Toda la Vida (UIL) da para toda la red o, si ninguno lo da, la prensa; cada uno con su fecha y su fuente. Solo {year} es una estimación nuestra.",
  methodPlaced:
    "Situado: una ciudad cuyo ingreso muestra una fuente y cuyo punto se conoce. Está mostrado que cada una ingresó; no que hoy sea miembro.",
  methodNever:
    "Ningún número se obtiene del otro, y ningún total se hace sumando incorporaciones: hay miembros que salen, y la UNESCO no publica cuáles.",
  methodYears: "Anunciado y situado, año por año",
  methodIntakes: "Las incorporaciones y lo que falta",
  methodIntakesText:
    "De las ciudades anunciadas en cada incorporación, las que conocemos por su nombre y las que tienen un punto. Lo que falta puede aclararlo la lista de nuevos miembros del propio comunicado o la de una comisión nacional para la UNESCO.",
  methodIntake: "Incorporación",
  methodBefore:
    "Antes de {first} las ciudades se admitían durante todo el año. A fines de {year} había {announced} miembros anunciados y se pueden situar {placed}: faltan {missing}, sobre todo en países cuya comisión no ha publicado una lista.",
  methodBy: "De {count} ciudades solo se sabe que eran miembros en cierto año.",
  methodLeft: "De {count} ciudades se muestra que salieron; nadie publica cuáles salen.",
  methodEvidence: "Cómo se conoce cada membresía",
  methodEvidenceText: "Cada ciudad tiene uno de cuatro niveles de prueba y la página donde se leyó.",
  methodLevel: "Nivel",
  methodCities: "Ciudades",
  methodShare: "Parte",
  methodFaint: "{count} ciudades fueron nombradas por última vez antes de {year} y se dibujan más tenues.",
  methodPoints:
    "{geonames} puntos son de GeoNames, {hand} se pusieron a mano con unos 5 km de margen, {none} solo están en la lista, sin punto.",
  methodRosters: "Listas que no coinciden con el mapa",
  methodRostersText:
    "De algunos países, una comisión o la prensa da una lista o un número. Donde difiere de las ciudades situadas en esa fecha, figura aquí; no se corrige en silencio.",
  methodRosterDate: "A fecha de",
  methodRosterCount: "La fuente cuenta",
  methodRosterMissing: "Nombradas allí, no situadas aquí: {names}.",
  methodRosterFurther: "Situadas aquí, no nombradas allí: {names}.",
  methodRulings: "Donde las fuentes discrepan",
  methodRulingsText: "{count} cuestiones, lo que dicen las fuentes y lo que hace este sitio.",
  methodQuestion: "Cuestión",
  methodSides: "Lo que dicen las fuentes",
  methodDecision: "Lo que hacemos",
  methodContribute: "Cómo aportar una fila",
  methodContributeText:
    "Una ciudad necesita una línea y una fuente. No hay que cambiar código: mapa, recuentos, gráficos, listas y archivos la siguen.",
  methodContribute1:
    "Busque una página que diga que la ciudad ingresó: primero la UNESCO, el UIL, una comisión nacional o una delegación, después la prensa.",
  methodContribute2:
    "Añada la página a data/sources.csv si no está: identificador corto, dirección, editor, fecha.",
  methodContribute3:
    "Añada la ciudad a data/members.csv: nombre, país, región, año de ingreso o año en que ya era miembro, punto, prueba, identificador de la fuente.",
  methodContribute4:
    "Ejecute npm run data:check. Nombra cada falta con archivo, línea, campo, valor y un consejo. Lo que significa cada columna está en data/README.md.",
  methodLicences: "Licencias",
  methodLicencesTables:
    "Nuestras tablas: CC BY 4.0; cite «Learning Cities» y, para un hecho suelto, su fuente. Puntos de GeoNames: CC BY 4.0. Mapa base: Natural Earth, dominio público. Código del sitio: MIT.",
  methodPages:
    "Las páginas a las que llevan las fuentes pertenecen a sus editores; de ellas solo se tomaron hechos.",
  methodVersions: "Versiones",
  methodVersionsText: "Dos historias, porque un hecho nuevo no es un sitio nuevo.",
  methodData: "Datos",
  methodSite: "Sitio",

  embedTitle: "En su artículo",
  embedText:
    "El mapa y cada gráfico pueden ir en otra página. Toman su tamaño, no ponen cookies y no preguntan a nadie. Elija, mire, copie.",
  embedOpen: "Preparar una inserción",
  embedView: "Vista",
  embedLanguage: "Idioma",
  embedYearLast: "el último",
  embedCity: "Ciudad con la ficha abierta",
  embedNobody: "ninguna",
  embedBackground: "Fondo",
  embedAccent: "Color de acento",
  embedThemes: "el del tema",
  embedTransparent: "transparente",
  embedColour: "un color",
  embedContrast: "No se toma un color sobre el que no se pueda leer el texto.",
  embedHeadline: "Con su título",
  embedControls: "Controles",
  embedControlsFull: "todos",
  embedControlsSlider: "solo los años",
  embedControlsNone: "ninguno, una imagen",
  embedPlay: "Se pone en marcha al llegar a la vista",
  embedLoop: "Vuelve a empezar al final",
  embedOrigin: "El único sitio que puede manejarla con mensajes",
  embedOptions: "Opciones",
  embedPreview: "Vista previa",
  embedWidth: "{width} píxeles de ancho",
  embedCode: "Código",
  embedPlain: "Marco",
  embedPlainHint:
    "Funciona donde se admiten marcos, sin ningún script. Su altura sirve para la mayoría de las columnas.",
  embedScript: "Marco y script",
  embedScriptHint: "El script, de menos de 1,5 kB, da al marco la altura exacta de su contenido.",
  embedElement: "Componente web",
  embedElementHint: "Un script para todas las inserciones. Guarda su sitio y se carga al acercarse.",
  embedWordpressHint:
    "Para el editor de código de WordPress. O pegue el marco en un bloque «HTML personalizado».",
  embedAmpHint: "Para páginas AMP. La primera línea va en la cabecera.",
  embedMarkdown: "Imagen con enlace",
  embedMarkdownHint: "Markdown, para lugares que quitan los marcos.",
  embedCopy: "Copiar el código",
  embedCopyFailed: "El navegador no lo permitió. El código está seleccionado: cópielo a mano.",
  embedShowAll: "Mostrar todo",
};
